import { beforeAll, describe, expect, it } from 'vitest'
import { openScan } from '../../../src/createApp.ts'
import { alertItem } from '../../../src/store/items/alertItem.ts'
import { interactionItem } from '../../../src/store/items/interactionItem.ts'
import { obligationItem } from '../../../src/store/items/obligationItem.ts'
import { SORT_KEYS } from '../../../src/store/keys.ts'
import { encodeRecord } from '../../../src/store/storedRecord.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import { DERIVERS } from '../../../src/usecases/derive/derivers.ts'
import { type Bank, contactInput } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { start, verify } from '../../support/derivedBank.ts'
import type { Gateway } from '../../support/gateway.ts'
import { ruleOn } from '../../support/obligations.ts'
import { WARNING_TERMS } from '../../support/warnings.ts'

// Each test takes away what a follower has done, asks, and puts it back: verifying writes nothing.

let gateway: Gateway
let bank: Bank
let lead: string
let partyId: string
let relationshipId: string
let contactId: string
beforeAll(async () => {
  const started = await start()
  ;({ gateway, bank, lead, partyId, relationshipId } = started)
  await ruleOn(bank)
  const rules = [WARNING_TERMS, { ...WARNING_TERMS, test: { silence: { days: 30 } } }]
  for (const terms of rules) {
    const { id } = await bank.make('stateWarningRule', { terms })
    await bank.make('switchOnWarningRule', { id, expectedVersion: 1, reason: 'Tried' })
  }
  await bank.make('recordSignal', {
    relationshipId,
    category: 'REPAYMENT_CAPACITY',
    code: 'OVERDUE',
    observedOn: '2026-03-20',
    status: 'CONFIRMED',
    evidenceSource: 'The loan system',
  })
  const speaker = await bank.person()
  await bank.tie('EMPLOYMENT', speaker, partyId)
  const commitments = [{ text: 'Send the terms', ownerEmployeeId: lead, dueOn: '2026-03-25' }]
  const participants = [
    { partyId: speaker, part: 'INITIATOR' },
    { employeeId: lead, part: 'RECIPIENT' },
  ]
  const said = { ...contactInput(partyId, '2026-03-20T07:00:00Z'), participants, commitments }
  contactId = (await bank.make('recordInteraction', said)).id
  await bank.make('draftWorkPlan', {
    employeeId: lead,
    month: '2026-03-01',
    goals: [{ key: 'g', text: 'Win two' }],
    weeks: [{ key: 'w', goalKey: 'g', weekOf: '2026-03-20', text: 'Speak with both' }],
    actions: [{ key: 'a', weekKey: 'w', on: '2026-03-20', kind: 'CALL', text: 'Call', partyId }],
  })
  await settled(gateway)
})

const records = async (prefix: string): Promise<readonly StoredItem[]> => {
  const found: StoredItem[] = []
  for await (const items of openScan(gateway.config)('demo', { sk: SORT_KEYS.record })) {
    found.push(...items.filter(({ pk }) => pk.startsWith(`demo#${prefix}_`)))
  }
  return Promise.all(found.map(async ({ pk, sk }) => (await table().get({ pk, sk })) as StoredItem))
}
const table = () => gateway.context().table

/** What is said of a table in which an item is another, or is not there; afterwards it is as it was. */
async function faultsWith(item: StoredItem, other: StoredItem | undefined): Promise<readonly string[]> {
  const { pk, sk } = item
  await table().batchWrite([other ? { put: other } : { delete: { pk, sk } }])
  const { faults } = await verify(gateway, DERIVERS)
  await table().batchWrite([{ put: item }])
  return faults.filter(({ kind }) => kind === 'FOLLOWING').map(({ what, message }) => `${what}: ${message}`)
}

function only<T>(items: readonly T[], is: (item: T) => boolean): T {
  const found = items.filter(is)
  expect(found).toHaveLength(1)
  return found[0] as T
}

describe('verifying what follows', () => {
  it('finds nothing where all has followed', async () => {
    expect((await verify(gateway, DERIVERS)).faults).toEqual([])
  })

  it('finds an obligation that is missing, and one that says something else', async () => {
    const all = await records('obl')
    const asked = only(all, (item) => obligationItem.parse(item).data.ruleId !== undefined)
    const said = `${relationshipId}: ${asked.pk}|REC is to be written`
    expect(await faultsWith(asked, undefined)).toContain(said)
    const data = { ...(asked['d'] as object), title: { en: 'Write', zh: '写信' } }
    expect(await faultsWith(asked, { ...asked, d: data })).toContain(said)
  })

  it('finds a contact that was not counted', async () => {
    const all = await records('obl')
    const asked = only(all, (item) => obligationItem.parse(item).data.ruleId !== undefined)
    const { keptAt: _, ...data } = asked['d'] as Record<string, unknown>
    const open = { ...asked, d: { ...data, state: 'OPEN', contacts: [] } }
    expect(await faultsWith(asked, open)).toContain(`${contactId}: ${asked.pk}|REC is to be written`)
  })

  it('finds a promise that is no obligation', async () => {
    const all = await records('obl')
    const promised = only(all, (item) => obligationItem.parse(item).data.commitmentId !== undefined)
    const [commitment] = await records('cmt')
    expect(await faultsWith(promised, undefined)).toContain(
      `${commitment?.pk.slice('demo#'.length)}: ${promised.pk}|REC is to be written`,
    )
  })

  it('finds an alert that is missing, and one that stands on what it does not', async () => {
    const alert = only(await records('alt'), () => true)
    const { data, id } = alertItem.parse(alert)
    const said = `${relationshipId}: ${alert.pk}|REC is to be written`
    const copy = { pk: `demo#${partyId}`, sk: SORT_KEYS.alert(2, id) }
    const there = (await table().get(copy)) as StoredItem
    const fallen = encodeRecord({ ...alertItem.parse(alert), data: { ...data, stands: false } })
    expect(await faultsWith(alert, { ...alert, ...fallen })).toContain(said)

    const items: StoredItem[] = []
    for await (const page of openScan(gateway.config)('demo')) items.push(...page)
    const its = items.filter(({ pk, sk }) => `${pk}#${sk}`.split('#').includes(id) && pk !== alert.pk)
    const all = await Promise.all([alert, ...its].map(({ pk, sk }) => table().get({ pk, sk })))
    await table().batchWrite([alert, ...its].map(({ pk, sk }) => ({ delete: { pk, sk } })))
    expect(await faultsWith(there, undefined)).toContain(said)
    await table().batchWrite(all.map((item) => ({ put: item as StoredItem })))
    expect((await verify(gateway, DERIVERS)).faults).toEqual([])
  })

  it('finds a last contact that is not, and a contact that is missing on the timeline of a firm', async () => {
    const last = { pk: `demo#${partyId}`, sk: SORT_KEYS.lastContact('CUSTOMER') }
    const kept = (await table().get(last)) as StoredItem
    const { humanAt: _, ...none } = kept
    expect(await faultsWith(kept, none as StoredItem)).toContainEqual(expect.stringContaining(contactId))

    const contact = only(await records('int'), ({ pk }) => pk.endsWith(contactId))
    expect(interactionItem.parse(contact).data.firms).toHaveLength(1)
    const alone = { ...contact, d: { ...(contact['d'] as object), firms: [] } }
    expect(await faultsWith(contact, alone)).toContain(`${contactId}: ${contact.pk}|REC is to be written`)
  })

  it('finds an action that a contact has completed, and a plan does not know', async () => {
    const [plan] = await records('wpl')
    if (!plan) throw new Error('there is no plan')
    const data = plan['d'] as { readonly actions: readonly object[] }
    const actions = data.actions.map((action) => ({ ...action, interactionIds: [] }))
    expect(await faultsWith(plan, { ...plan, d: { ...data, actions } })).toContain(
      `${contactId}: ${plan.pk}|REC is to be written`,
    )
  })

  it('finds a record that would never be looked at again', async () => {
    const marker = { pk: `demo#${relationshipId}`, sk: 'DRV#e1' }
    const kept = (await table().get(marker)) as StoredItem
    const { w: _, ...none } = kept
    expect(kept['w']).toBeDefined()
    expect(await faultsWith(kept, none as StoredItem)).toContainEqual(
      expect.stringMatching(`^${relationshipId}: it is to be followed at .*, but will be at never$`),
    )
  })
})
