import type { ParticipantPart } from '../../../generated/resolvers.ts'
import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { CrmActivity } from './crmExport.ts'
import { type CrmIndex, ownerOf, partiesOf, strangersOf } from './crmIndex.ts'
import { shortened } from './shortened.ts'

/** What SDL allows. */
const LONGEST = { subject: 300, summary: 10_000 } as const

export function* activityRecord(
  activity: CrmActivity,
  index: CrmIndex,
): Generator<ImportRecord | ImportIssue> {
  const { externalId, place, channel, direction, initiation, occurredAt, durationMinutes } = activity
  const parties = partiesOf(activity, index)
  const strangers = strangersOf(activity, index)
  if (parties.length === 0) {
    const named = strangers || 'nobody'
    yield refused(place, 'NO_PARTY', `expected a contact or company of the export, but got ${named}`)
    return
  }
  if (strangers)
    yield warning(place, 'UNKNOWN_PARTY', `${strangers}: not in the export, so not among those who took part`)
  const parts = partsOf(activity)
  const employeeId = yield* ownerOf(activity, index)
  const subject = yield* shortened(place, 'subject', activity.subject, LONGEST.subject)
  const summary = yield* shortened(place, 'summary', activity.summary ?? '', LONGEST.summary)
  yield record('interaction', place, {
    channel,
    direction,
    initiation,
    occurredAt,
    participants: [
      ...parties.map((partyId) => ({ partyId, part: parts.theirs })),
      ...(employeeId === undefined ? [] : [{ employeeId, part: parts.ours }]),
    ],
    subject,
    ...present({
      durationMinutes,
      summary: summary === '' ? undefined : summary,
      outcome: activity.outcome,
    }),
    source: index.source(externalId),
  })
}

function partsOf({ channel, direction }: CrmActivity): {
  readonly ours: ParticipantPart
  readonly theirs: ParticipantPart
} {
  if (direction === 'INTERNAL') return { ours: 'INITIATOR', theirs: 'MENTIONED' }
  if (channel === 'MEETING') return { ours: 'HOST', theirs: 'ATTENDEE' }
  return direction === 'INBOUND'
    ? { ours: 'RECIPIENT', theirs: 'INITIATOR' }
    : { ours: 'INITIATOR', theirs: 'RECIPIENT' }
}
