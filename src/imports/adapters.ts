import { berka } from './adapters/berka.ts'
import { enron } from './adapters/enron.ts'
import { hubspot } from './adapters/hubspot.ts'
import { ical } from './adapters/ical.ts'
import { jsonl } from './adapters/jsonl.ts'
import { northwind } from './adapters/northwind.ts'
import { salesforce } from './adapters/salesforce.ts'
import { sec13f } from './adapters/sec13f.ts'
import { vcard } from './adapters/vcard.ts'
import type { ImportAdapter } from './importRecord.ts'

/** Every source that can be imported, as the command line lists them. */
export const ADAPTERS: readonly ImportAdapter[] = [
  northwind,
  enron,
  berka,
  salesforce,
  hubspot,
  sec13f,
  ical,
  vcard,
  jsonl,
]
