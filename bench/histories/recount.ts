import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** How often somebody took part in a message, by calendar quarter of a time zone. */
export type Recount = ReadonlyMap<string, ReadonlyMap<string, number>>

const MOST_PARTICIPANTS = 40

/**
 * Counts the messages of the Enron data by itself, with nothing of the project: who took part in how many, as sender or recipient.
 * A message is a sender, a time and a topic; those to nobody but the sender, to more than 40, and of the year 1979 count for nobody.
 */
export function recount(folder: string, timeZone: string): Recount {
  const text = gunzipSync(readFileSync(join(folder, 'enron_messages.csv.gz'))).toString('utf8')
  const messages = new Map<string, { sender: string; time: string; others: Set<string> }>()
  for (const line of text.split('\n').slice(1)) {
    const [from, to, time = '', kind, topic] = line.replaceAll('"', '').split(',')
    if (!from || !to || time < '1985') continue
    const key = [from, time, topic].join()
    const message = messages.get(key) ?? { sender: from, time, others: new Set<string>() }
    message.others.add(`${to} ${kind}`)
    messages.set(key, message)
  }
  const monthIn = new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit' })
  const counts = new Map<string, Map<string, number>>()
  for (const { sender, time, others } of messages.values()) {
    const people = new Set([sender, ...[...others].map((other) => other.split(' ')[0] ?? '')])
    if (people.size === 1 || others.size + 1 > MOST_PARTICIPANTS) continue
    const [year, month] = monthIn.format(new Date(`${time.replace(' ', 'T')}Z`)).split('-')
    const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`
    for (const person of people) {
      const byQuarter = counts.get(person) ?? new Map<string, number>()
      counts.set(person, byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + 1))
    }
  }
  return counts
}
