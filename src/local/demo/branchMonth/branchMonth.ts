import type { RequestContext } from '../../../usecases/context.ts'
import { leavingFirm } from './leavingFirm.ts'
import { draftedBulletin } from './publishedBulletin.ts'
import { serviceMonth } from './serviceMonth.ts'
import { statedRules } from './statedRules.ts'
import { createStoryteller } from './storyteller.ts'
import { strategicClient } from './strategicClient.ts'
import { troubledFirm } from './troubledFirm.ts'
import { warningRules } from './warningRules.ts'
import { workLogs } from './workLogs.ts'
import { workPlans } from './workPlans.ts'

/**
 * A month of the Suzhou branch, up to the last day of the demo bank's story: its people do what they do, each with what their
 * posts let them, on the days of the story. Run again, it leaves what is there as it is.
 *
 * @throws Error when a command is refused.
 */
export async function branchMonth(newContext: () => RequestContext): Promise<void> {
  const story = createStoryteller(newContext)
  const chapters = [
    statedRules,
    warningRules,
    strategicClient,
    troubledFirm,
    leavingFirm,
    workPlans,
    workLogs,
    serviceMonth,
    draftedBulletin,
  ]
  for (const chapter of chapters) await chapter(story)
}
