import { type Bank, bankOf, contactInput } from './bank.ts'
import { NOTHING_MATERIAL } from './disclosures.ts'
import type { Gateway } from './gateway.ts'
import type { skippingClock } from './skippingClock.ts'

const HOUR_MS = 3_600_000

/** All that an assessment says. */
export const ASSESSED = `id version active state disclosureClass duty dueAt learnedAt judgedBy checkedBy checkNote outdated
  material public intentional speakerClass speaker { id } recipientClasses interactionVersion alarmedAt
  recipients { party { id } recipientClass exclusion } ruleCitation ruleVersion rule { id } interaction { id }
  publicDisclosure { at method reference sha256 by }`

export type DisclosureDesk = Awaited<ReturnType<typeof disclosureDesk>>

/** Those who speak with investors, who check them, and who is beyond the wall; and what they do all day. */
export async function disclosureDesk(gateway: Gateway, clock: Pick<ReturnType<typeof skippingClock>, 'now'>) {
  const bank = bankOf(gateway)
  const unit = await bank.unit()
  const hire = (kind: string, more: object = {}) =>
    bank.employee(unit, kind, { posts: [{ unitId: unit, kind, ...more }] })
  const people = {
    officer: await hire('INVESTOR_RELATIONS'),
    colleague: await hire('INVESTOR_RELATIONS'),
    head: await hire('HEAD', { lines: ['INVESTOR'] }),
    compliance: await hire('COMPLIANCE'),
    manager: await hire('RELATIONSHIP_MANAGER'),
  }
  const { officer } = people
  const as = (subject: string): Bank => bankOf(gateway, { kind: 'employee', subject })
  const hoursAgo = (hours: number) => new Date(clock.now().getTime() - hours * HOUR_MS).toISOString()

  async function investor() {
    const partyId = await bank.organization('An adviser')
    await bank.relationship({ partyId, unitId: unit, lead: officer }, { lineOfBusiness: 'INVESTOR' })
    return partyId
  }

  async function meeting(partyId: string, more: object = {}) {
    const participants = [
      { partyId, part: 'ATTENDEE' },
      { employeeId: officer, part: 'HOST' },
    ]
    const input = contactInput(partyId, hoursAgo(2), { participants, lineOfBusiness: 'INVESTOR', ...more })
    return (await as(officer).make('recordInteraction', input)).id as string
  }

  const assessed = (interactionId: string, judgement: object = NOTHING_MATERIAL, who = officer) =>
    as(who).make('assessDisclosure', { interactionId, judgement }, ASSESSED)

  /** The ids of one part of the log. */
  async function log(which: string, who?: string, range?: object): Promise<readonly string[]> {
    const query = `query ($range: TimeRangeInput) {
      disclosureLog(which: ${which}, range: $range, first: 50) { nodes { id } }
    }`
    const { disclosureLog } = await (who === undefined ? bank : as(who)).ask(query, { range })
    return disclosureLog.nodes.map(({ id }: { id: string }) => id)
  }

  return { bank, unit, ...people, as, hoursAgo, investor, meeting, assessed, log }
}
