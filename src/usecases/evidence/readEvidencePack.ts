import { enter, hasPermission } from '../../access/enter.ts'
import type { Sight } from '../../access/sight.ts'
import type { AuditEntry } from '../../domain/auditEntry.ts'
import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import type { Insider, InsiderList } from '../../domain/insiderList.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Interaction } from '../../domain/interaction.ts'
import { wasTold } from '../../domain/knowers.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import type { RequestContext } from '../context.ts'
import { disclosureIdOf } from '../disclosure/disclosureIdOf.ts'
import { admitAs } from '../policy/admit.ts'
import { sightOfId, sightOfRecord } from '../policy/recordSight.ts'
import { Withheld } from '../policy/withheld.ts'
import { readRecord } from '../readRecord.ts'
import { findAuditEntry } from './findAuditEntry.ts'
import { MOST_VERSIONS, newestVersions } from './newestVersions.ts'

/** What shows how a contact was handled. Each part is read when it is asked for, and once. */
export type EvidencePackModel = {
  readonly interaction: Interaction
  readonly sight: Sight
  readonly madeAt: Instant
  /** As far as the caller may see them, the newest first. */
  readonly versions: () => Promise<readonly Interaction[]>
  /** Whether there are no more. */
  readonly isComplete: () => Promise<boolean>
  /** The insider lists that it ever was under. */
  readonly lists: () => Promise<readonly InsiderList[]>
  /** The versions of what was judged of it, the newest first. None for who does not look after investors. */
  readonly assessments: () => Promise<readonly DisclosureAssessment[]>
}

export type EvidenceVersionModel = { readonly version: Interaction }

export type EvidenceInsiderModel = Insider & {
  readonly list: InsiderList
  /** When the contact was. */
  readonly atTheTime: boolean
  readonly now: boolean
}

/** Undefined when there is no such contact for the caller. */
export async function readEvidencePack(
  context: RequestContext,
  interactionId: string,
): Promise<EvidencePackModel | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  const interaction = await readRecord(context, 'int', interactionId)
  if (!interaction) return undefined
  const sight = await sightOfRecord(context, interaction)
  if (!sight) return undefined
  const stored = once(() => newestVersions(context, interaction.id))
  const versions = once(async () => {
    const newest = (await stored()).slice(0, MOST_VERSIONS)
    // What was inside information, or another's, stays that in its earlier versions, whatever is left of it now.
    const sights = await Promise.all(newest.map((version) => sightOfRecord(context, version)))
    const seen = newest.filter((_, n) => sights[n] !== undefined)
    return seen.map((version) => admitAs(context, version, sight))
  })
  const lists = once(async () => {
    const ids = new Set((await versions()).flatMap(({ data }) => data.insiderListId ?? []))
    const all = await Promise.all([...ids].map((id) => readRecord(context, 'ins', id)))
    return all.filter((list) => list !== undefined)
  })
  const assessments = once(async () => {
    const id = disclosureIdOf(tenant, interaction.id)
    const assessed = await sightOfId(context, id)
    const judged = assessed ? await newestVersions(context, id) : []
    return judged.slice(0, MOST_VERSIONS).map((each) => admitAs(context, each, assessed ?? sight))
  })
  const pack: EvidencePackModel = {
    interaction,
    sight,
    madeAt: context.app.now().toISOString(),
    versions,
    isComplete: async () => (await stored()).length <= MOST_VERSIONS,
    lists,
    assessments,
  }
  return admitAs(context, pack, sight)
}

/** Read when it is first asked for. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= read()
    return made
  }
}

export async function insidersOf({
  interaction,
  madeAt,
  lists,
}: EvidencePackModel): Promise<readonly EvidenceInsiderModel[]> {
  const { occurredAt } = interaction.data
  return (await lists()).flatMap((list) =>
    list.data.members.map((member) => ({
      ...member,
      list,
      atTheTime: wasTold(member, occurredAt),
      now: wasTold(member, madeAt),
    })),
  )
}

/** @throws Withheld for who does not look after investors, whether or not there is any. */
export async function assessmentsOf({
  sight,
  assessments,
}: EvidencePackModel): Promise<readonly DisclosureAssessment[]> {
  if (sight.kind === 'STAFF' && !sight.lines.includes('INVESTOR')) throw new Withheld('LINE_WALL')
  return assessments()
}

/**
 * The entry of the audit log by which a version was written. That it was read is an entry too.
 *
 * @throws Withheld for who may not read the audit log.
 */
export async function auditOf(
  context: RequestContext,
  { version }: EvidenceVersionModel,
): Promise<AuditEntry | undefined> {
  if (!hasPermission(context.caller, 'AUDIT')) throw new Withheld('NOT_YOURS')
  context.audit.inspected(partiesOf(version).map(({ partyId }) => partyId))
  return findAuditEntry(context, version)
}
