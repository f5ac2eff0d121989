import { type Parameters, recordsOf } from './parameters.ts'
import { PRICES } from './prices.ts'
import type { RecordKind, Units, WorkUnits } from './units.ts'

/** DynamoDB's own: one partition, and all items of one partition key that it cannot split. */
const PARTITION_BYTES = 10e9
const PARTITION_WRITES = 1_000
const PARTITION_READS = 3_000
/** What is charged for each item, and for each entry of an index, beside its bytes. */
const ITEM_BYTES = 100
const MONTH_SECONDS = 730 * 3_600

/** As `serverless.yml` has it. */
const STREAM_BATCH = 100

/** Eventually consistent. The view is the budget of docs/data-model.md; a page, what bench/results/scale.md has; who asks, one query. */
const VIEW_READS = 3
const PAGE_READS = 2.5
const CALLER_READS = 0.5

/** Of the counts of an institution: day, month and all time, in one partition key. */
const INSTITUTION_WRITES = 6
/** Contacts that are counted in one transaction, when many come at once. */
const CONTACTS_TOGETHER = 14
/** What a contact writes into the partition of its party: two units of a transaction for a kilobyte. */
const TIMELINE_WRITES = 2
/** The audit log's index of a day is spread over so many partition keys. */
const AUDIT_SPREAD = 8

export type Stored = {
  readonly kind: RecordKind
  readonly records: number
  readonly items: number
  readonly tableBytes: number
  readonly indexBytes: number
}

export type Traffic = {
  readonly what: string
  readonly perSecond: number
  readonly writesPerSecond: number
  readonly readsPerSecond: number
}

export type Limit = {
  readonly what: string
  /** Of what there is a limit, a second. */
  readonly unit: string
  readonly limit: number
  /** In the busiest second, of what the model assumes. */
  readonly used: number
}

export type Scale = {
  readonly stored: readonly Stored[]
  readonly traffic: readonly Traffic[]
  readonly partitions: { readonly table: number; readonly eachIndex: number; readonly byWrites: number }
  readonly limits: readonly Limit[]
  readonly concurrency: { readonly requests: number; readonly stream: number; readonly invocations: number }
  /** US dollars a month. */
  readonly costs: Readonly<Record<'onDemand' | 'provisioned' | 'infrequent', readonly Cost[]>>
}

export type Cost = { readonly what: string; readonly dollars: number }

/** What a bank of this size takes, and where it ends. Pure: the same parameters and units give the same. */
export function scaleOf(parameters: Parameters, units: Units): Scale {
  const stored = storedOf(parameters, units)
  const traffic = trafficOf(parameters, units)
  const partitions = partitionsOf(parameters, stored, traffic)
  return {
    stored,
    traffic,
    partitions,
    limits: limitsOf(parameters, traffic),
    concurrency: concurrencyOf(parameters, traffic, partitions.table),
    costs: {
      onDemand: costsOf(parameters, { stored, traffic }, 'onDemand'),
      provisioned: costsOf(parameters, { stored, traffic }, 'provisioned'),
      infrequent: costsOf(parameters, { stored, traffic }, 'infrequent'),
    },
  }
}

function storedOf(parameters: Parameters, { perRecord }: Units): readonly Stored[] {
  return Object.entries(recordsOf(parameters)).map(([kind, records]) => {
    const { stored, derived } = perRecord[kind as RecordKind]
    const all = (value: (each: WorkUnits) => number) => records * (value(stored) + value(derived))
    return {
      kind: kind as RecordKind,
      records,
      items: all(({ items }) => items),
      tableBytes: all(({ bytes, items }) => bytes + ITEM_BYTES * items),
      indexBytes: all(({ indexBytes, indexItems }) => indexBytes + ITEM_BYTES * indexItems),
    }
  })
}

function trafficOf(parameters: Parameters, { perRecord, perContact }: Units): readonly Traffic[] {
  const { interaction, transaction } = recordsOf(parameters)
  const monthly = (count: number) => count / parameters.years / 12 / MONTH_SECONDS
  const written = (what: string, perSecond: number, { writeUnits, readUnits }: WorkUnits): Traffic => ({
    what,
    perSecond,
    writesPerSecond: perSecond * writeUnits,
    readsPerSecond: perSecond * readUnits,
  })
  const read = (what: string, millions: number, units: number): Traffic => {
    const perSecond = (millions * 1e6) / MONTH_SECONDS
    return { what, perSecond, writesPerSecond: 0, readsPerSecond: perSecond * (units + CALLER_READS) }
  }
  return [
    written('contacts recorded', monthly(interaction), perContact.command),
    written('… and derived', monthly(interaction), perContact.derived),
    written('transactions imported', monthly(transaction), perRecord.transaction.stored),
    written('… and derived', monthly(transaction), perRecord.transaction.derived),
    read('views of a customer', parameters.views, VIEW_READS),
    read('pages of 50', parameters.pages, PAGE_READS),
  ]
}

/** A partition holds so many bytes and takes so many writes: DynamoDB splits it by itself, whichever is reached first. */
function partitionsOf({ peak }: Parameters, stored: readonly Stored[], traffic: readonly Traffic[]) {
  const writes = peak * sum(traffic, ({ writesPerSecond }) => writesPerSecond)
  return {
    table: Math.ceil(sum(stored, ({ tableBytes }) => tableBytes) / PARTITION_BYTES),
    eachIndex: Math.ceil(sum(stored, ({ indexBytes }) => indexBytes) / 3 / PARTITION_BYTES),
    byWrites: Math.ceil(writes / PARTITION_WRITES),
  }
}

function limitsOf(parameters: Parameters, traffic: readonly Traffic[]): readonly Limit[] {
  const perSecond = (what: string) =>
    parameters.peak * (traffic.find((each) => each.what === what)?.perSecond ?? 0)
  const contacts = perSecond('contacts recorded')
  const employees = 20_000
  return [
    {
      what: "one institution's counts, its contacts derived one by one",
      unit: 'contacts/s',
      limit: PARTITION_WRITES / INSTITUTION_WRITES,
      used: contacts,
    },
    {
      what: `one institution's counts, ${CONTACTS_TOGETHER} contacts to a transaction, as in full batches`,
      unit: 'contacts/s',
      limit: (CONTACTS_TOGETHER * PARTITION_WRITES) / INSTITUTION_WRITES,
      used: contacts,
    },
    {
      what: 'one topic that half of all contacts are about',
      unit: 'contacts/s',
      limit: PARTITION_WRITES / TIMELINE_WRITES,
      used: contacts / 2,
    },
    {
      what: "one party's timeline, at a thousandth of all contacts",
      unit: 'contacts/s',
      limit: PARTITION_WRITES / TIMELINE_WRITES,
      used: contacts / 1_000,
    },
    {
      what: `one employee's timeline, of ${employees.toLocaleString('en')} who have as many each`,
      unit: 'contacts/s',
      limit: PARTITION_WRITES / TIMELINE_WRITES,
      used: contacts / employees,
    },
    {
      what: "a day of the audit log, in the index of the institution's",
      unit: 'entries/s',
      limit: (AUDIT_SPREAD * PARTITION_WRITES) / TIMELINE_WRITES,
      used: contacts,
    },
    {
      what: 'one view that everybody opens at once',
      unit: 'views/s',
      limit: PARTITION_READS / VIEW_READS,
      used: perSecond('views of a customer') / 100,
    },
  ]
}

function concurrencyOf(parameters: Parameters, traffic: readonly Traffic[], shards: number) {
  const changes = changesPerSecond(traffic)
  const requests = sum(traffic, ({ what, perSecond }) => (isDone(what) ? perSecond : 0))
  const peakChanges = parameters.peak * changes
  return {
    requests: Math.ceil((parameters.peak * requests * parameters.requestMs) / 1_000),
    // Each shard hands over by itself: with few changes in each, a batch is a change or two.
    stream: Math.ceil((peakChanges * parameters.changeMs) / 1_000),
    invocations: Math.ceil(Math.max(Math.min(peakChanges, shards), peakChanges / STREAM_BATCH)),
  }
}

function isDone(what: string): boolean {
  return !what.startsWith('…')
}

function changesPerSecond(traffic: readonly Traffic[]): number {
  return sum(traffic, ({ what, perSecond }) => (isDone(what) ? 0 : perSecond))
}

type Used = Pick<Scale, 'stored' | 'traffic'>

function costsOf(
  parameters: Parameters,
  { stored, traffic }: Used,
  mode: keyof Scale['costs'],
): readonly Cost[] {
  const writes = sum(traffic, ({ writesPerSecond }) => writesPerSecond)
  const reads = sum(traffic, ({ readsPerSecond }) => readsPerSecond)
  const bytes = sum(stored, ({ tableBytes, indexBytes }) => tableBytes + indexBytes)
  const tableBytes = sum(stored, (each) => each.tableBytes)
  const units = (perSecond: number, onDemand: number, provisioned: number) =>
    mode === 'provisioned'
      ? (perSecond / parameters.utilization) * 730 * provisioned
      : ((perSecond * MONTH_SECONDS) / 1e6) * onDemand * (mode === 'infrequent' ? PRICES.infrequentUnits : 1)
  const changes = changesPerSecond(traffic) * MONTH_SECONDS
  const requests = sum(traffic, ({ what, perSecond }) => (isDone(what) ? perSecond : 0)) * MONTH_SECONDS
  const gb = parameters.memory / 1_024
  const seconds = (requests * parameters.requestMs + changes * parameters.changeMs) / 1_000
  return [
    { what: 'writes', dollars: units(writes, PRICES.onDemandWrite, PRICES.provisionedWrite) },
    { what: 'reads', dollars: units(reads, PRICES.onDemandRead, PRICES.provisionedRead) },
    {
      what: 'storage, table and indexes',
      dollars: (bytes / 1e9) * (mode === 'infrequent' ? PRICES.infrequentStorage : PRICES.storage),
    },
    { what: 'backups to any point in time', dollars: (tableBytes / 1e9) * PRICES.pointInTime },
    {
      what: 'functions',
      dollars: gb * seconds * PRICES.lambdaGbSecond + ((requests + changes) / 1e6) * PRICES.lambdaRequest,
    },
    { what: 'API Gateway', dollars: (requests / 1e6) * PRICES.gateway },
  ]
}

export function sum<T>(all: readonly T[], value: (each: T) => number): number {
  return all.reduce((total, each) => total + value(each), 0)
}
