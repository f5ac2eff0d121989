import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import type { RequestContext } from '../context.ts'
import { readDisclosure } from '../disclosure/readDisclosures.ts'
import type { InteractionModel } from '../models.ts'
import { Withheld } from '../policy/withheld.ts'

/**
 * The assessment of a contact that was let through to the caller. Undefined when nobody has judged it.
 *
 * @throws Withheld for those who do not look after investors and partners, whether or not there is one.
 */
export async function readDisclosureOf(
  context: RequestContext,
  interaction: InteractionModel,
): Promise<DisclosureAssessment | undefined> {
  if (context.caller.kind === 'partner') throw new Withheld('INTERNAL')
  const sight = context.sights.ofRecord.get(interaction)
  if (sight?.kind === 'STAFF' && !sight.lines.includes('INVESTOR')) throw new Withheld('LINE_WALL')
  return readDisclosure(context, interaction.id)
}
