import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { displayName } from '../../../src/domain/partyName.ts'
import { FACES } from '../../../src/local/demo/faces.ts'
import { loadDemo } from '../../../src/local/demo/loadDemo.ts'
import { type Local, openLocal } from '../../../src/local/openLocal.ts'
import { operatorRequest } from '../../../src/server/requestContext.ts'
import { listImports } from '../../../src/usecases/import/importBatch.ts'
import { readPartyByIdentifier } from '../../../src/usecases/party/readParty.ts'

/** A hundredth of the usual parties, and all the faces. */
const SMALL = { scale: 0.01 }

/** A thousand writes and more: a busy machine takes its time. */
const LOAD_MS = 240_000

const OPERATOR = { kind: 'operator', tenant: 'demo', subject: 'test' } as const

// On a file, as `npm start` does it: in memory the engine's stream has no index, and is ten times as slow.
describe('loadDemo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-demo-'))
  const progress: (readonly [done: number, total: number])[] = []
  let local: Local
  let loaded = 0
  const newContext = () => operatorRequest(local.app, OPERATOR, local.app.now().getTime() + LOAD_MS)

  beforeAll(async () => {
    local = await openLocal({ folder, ifBusy: 'refuse', env: {} })
    const { records } = await loadDemo(newContext, (done, total) => progress.push([done, total]), SMALL)
    loaded = records
  }, LOAD_MS)

  afterAll(async () => {
    await local.close()
    rmSync(folder, { recursive: true })
  })

  it('brings in every record, and says how far it is', () => {
    expect(progress.at(-1)).toEqual([loaded, loaded])
    expect(loaded).toBeGreaterThan(1_000)
  })

  it('is an import like any other, that can be undone', async () => {
    expect(await listImports(newContext())).toHaveLength(1)
  })

  it('lets a face be found by the number in the documents', async () => {
    const party = await readPartyByIdentifier(newContext(), {
      scheme: 'UNIFIED_SOCIAL_CREDIT_CODE',
      value: FACES.zhanting.socialCreditCode,
    })
    expect(displayName(party?.data.names ?? [], 'zh')).toBe(FACES.zhanting.zh)
  })
})
