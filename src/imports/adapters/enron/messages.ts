import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, Place } from '../../importRecord.ts'
import { refused, skipped } from '../../issues.ts'
import { textOf } from '../../tidyRow.ts'

/** How a person took part, besides the sender: as the data writes it. */
export const RECIPIENT_KINDS = ['to', 'cc', 'bcc'] as const

export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

export type Message = {
  /** Sender, time and topic: what tells one message from another. */
  readonly key: string
  readonly place: Place
  readonly sender: string
  /** `2001-02-23 15:16:00`: in which time zone, the data does not say. */
  readonly time: string
  readonly topic: string
  /** The other way the data sorts messages into topics, by number; the same message can be in several. */
  readonly ldcTopics: Set<string>
  readonly recipients: Map<string, { readonly personId: string; readonly kind: RecipientKind }>
}

/** Takes rows of message and recipient in, one by one, and puts the messages together. */
export class MessageCollector {
  readonly messages = new Map<string, Message>()
  readonly #rows = new Set<string>()
  readonly #people: ReadonlySet<string>

  constructor(people: ReadonlySet<string>) {
    this.#people = people
  }

  /** @returns why the row is left out, or says nothing that was not said before. */
  add({ place, values }: CsvRow): ImportIssue | undefined {
    const row = { place, values }
    const [sender, recipient, time] = ['from', 'to', 'Time'].map((column) => textOf(row, column) ?? '')
    const kind = RECIPIENT_KINDS.find((kind) => kind === textOf(row, 'Reciptype'))
    const [topic, ldcTopic] = ['Topic', 'LDC_topic'].map((column) => textOf(row, column) ?? '')
    if (!sender || !recipient || !this.#people.has(sender) || !this.#people.has(recipient)) {
      return refused(
        place,
        'UNKNOWN_PERSON',
        `expected ids of people in the file, but got ${sender} and ${recipient}`,
      )
    }
    if (kind === undefined)
      return refused(place, 'UNKNOWN_KIND', 'expected to, cc or bcc as the kind of recipient')
    if (!time || !isTime(time)) return refused(place, 'NO_TIME', `expected a date and time, but got ${time}`)
    if (time < FIRST_YEAR)
      return refused(place, 'WRONG_YEAR', `expected a time from 1985 on, but got ${time}`)

    const exact = Object.values(values).join('\t')
    if (this.#rows.has(exact)) return skipped(place, 'DUPLICATE_ROW', 'the same row is in the file before')
    this.#rows.add(exact)

    const message = this.#message({ sender, time, topic: topic ?? '', place })
    if (ldcTopic) message.ldcTopics.add(ldcTopic)
    const participation = `${recipient} ${kind}`
    if (message.recipients.has(participation)) {
      return skipped(
        place,
        'SAME_MESSAGE',
        `${kind} ${recipient} is said before; only LDC_topic differs: ${ldcTopic}`,
      )
    }
    message.recipients.set(participation, { personId: recipient, kind })
    return undefined
  }

  #message({ sender, time, topic, place }: Pick<Message, 'sender' | 'time' | 'topic' | 'place'>): Message {
    const key = `${sender}/${time.replace(' ', 'T')}/${topic}`
    const known = this.messages.get(key)
    if (known) return known
    const message = { key, place, sender, time, topic, ldcTopics: new Set<string>(), recipients: new Map() }
    this.messages.set(key, message)
    return message
  }
}

/** Enron was founded in this year; a time before it is a clock that was never set. */
const FIRST_YEAR = '1985'

function isTime(text: string): boolean {
  const parsed = Date.parse(`${text.replace(' ', 'T')}Z`)
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) && Number.isFinite(parsed)
}
