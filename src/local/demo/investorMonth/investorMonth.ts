import type { RequestContext } from '../../../usecases/context.ts'
import { createStoryteller } from '../branchMonth/storyteller.ts'
import { assessedContacts } from './assessedContacts.ts'
import { investorVisit } from './investorVisit.ts'
import { reportsDue } from './reportsDue.ts'
import { targetedHolder } from './targetedHolder.ts'

/**
 * A month of the investor relations department, up to the last day of the demo bank's story: what is published when, whom they
 * met, what was told there and whether it was told fairly. Run again, it leaves what is there as it is.
 *
 * @throws Error when a command is refused.
 */
export async function investorMonth(newContext: () => RequestContext): Promise<void> {
  const story = createStoryteller(newContext)
  for (const chapter of [reportsDue, targetedHolder, assessedContacts, investorVisit]) await chapter(story)
}
