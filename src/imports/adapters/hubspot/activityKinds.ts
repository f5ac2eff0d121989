import type { Channel, Direction } from '../../../generated/resolvers.ts'
import type { CrmRow } from '../crm/crmRow.ts'

/** How an object of HubSpot says that somebody was in contact. */
export type ActivityKind = {
  /** The file it is in, without what all files have in common. */
  readonly file: string
  /** Its ids are unique among these. */
  readonly object: 'engagement' | 'ticket'
  /** What it is called when it has no subject. */
  readonly name: string
  readonly idColumn: string
  readonly channel: Channel
  readonly direction: (row: CrmRow) => Direction
  /** The first of these that has a time says when it was. */
  readonly times: readonly string[]
  readonly end?: string
  readonly subjects: readonly string[]
  readonly summary?: string
  /** Something to be done is no contact before it is done. */
  readonly isDone?: (row: CrmRow) => boolean
}

const engagement = { object: 'engagement', idColumn: 'engagement_id' } as const

const AT = ['property_hs_timestamp', 'property_hs_createdate'] as const

const inbound = (column: string) => (row: CrmRow) =>
  /^INCOMING|^INBOUND/i.test(row.plain(column) ?? '') ? 'INBOUND' : 'OUTBOUND'

export const ACTIVITY_KINDS: readonly ActivityKind[] = [
  {
    ...engagement,
    file: 'engagement_meeting',
    name: 'Meeting',
    channel: 'MEETING',
    direction: () => 'OUTBOUND',
    times: ['start_time', 'property_hs_meeting_start_time', ...AT],
    end: 'end_time',
    subjects: ['title', 'property_hs_meeting_title'],
    summary: 'body',
  },
  {
    ...engagement,
    file: 'engagement_call',
    name: 'Call',
    channel: 'PHONE',
    direction: inbound('property_hs_call_direction'),
    times: AT,
    subjects: ['property_hs_call_title'],
    summary: 'property_hs_call_body',
  },
  {
    ...engagement,
    file: 'engagement_email',
    name: 'E-mail',
    channel: 'EMAIL',
    direction: inbound('property_hs_email_direction'),
    times: AT,
    subjects: ['property_hs_email_subject'],
    summary: 'property_hs_email_text',
  },
  {
    ...engagement,
    file: 'engagement_communication',
    name: 'Message',
    channel: 'OTHER',
    direction: () => 'OUTBOUND',
    times: AT,
    subjects: [],
    summary: 'property_hs_communication_body',
  },
  {
    ...engagement,
    file: 'engagement_note',
    name: 'Note',
    channel: 'OTHER',
    direction: () => 'INTERNAL',
    times: AT,
    subjects: [],
    summary: 'property_hs_note_body',
  },
  {
    ...engagement,
    file: 'engagement_task',
    name: 'Task',
    channel: 'OTHER',
    direction: () => 'OUTBOUND',
    times: ['property_hs_task_completion_date', ...AT],
    subjects: ['property_hs_task_subject'],
    summary: 'property_hs_task_body',
    isDone: (row) => row.plain('property_hs_task_status') === 'COMPLETED',
  },
  {
    object: 'ticket',
    idColumn: 'id',
    file: 'ticket',
    name: 'Ticket',
    channel: 'OTHER',
    direction: () => 'INBOUND',
    times: ['property_createdate'],
    subjects: ['property_subject'],
    summary: 'property_content',
  },
]
