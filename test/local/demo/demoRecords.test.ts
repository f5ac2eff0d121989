import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { HOLDING_KINDS } from '../../../src/domain/holding.ts'
import {
  CHANNELS,
  DIRECTIONS,
  INITIATIONS,
  PARTICIPANT_PARTS,
  SENTIMENT_SCORES,
} from '../../../src/domain/interaction.ts'
import { isLei } from '../../../src/domain/lei.ts'
import { CONTACT_POINT_KINDS, ROLE_KINDS } from '../../../src/domain/party.ts'
import { displayName, type PartyName } from '../../../src/domain/partyName.ts'
import type { PartyType } from '../../../src/domain/partyType.ts'
import { COVERAGE_PARTS, LINES_OF_BUSINESS, RELATIONSHIP_STAGES } from '../../../src/domain/relationship.ts'
import { TIE_KINDS, tieRule } from '../../../src/domain/tieCatalogue.ts'
import { TRANSACTION_KINDS } from '../../../src/domain/transaction.ts'
import { isUnifiedSocialCreditCode } from '../../../src/domain/unifiedSocialCreditCode.ts'
import { checkInput } from '../../../src/imports/checkInput.ts'
import { IMPORT_KINDS, type ImportInputs, type ImportKind } from '../../../src/imports/importRecord.ts'
import { identityOf, referencesOf } from '../../../src/imports/references.ts'
import { type DemoOptions, demoRecords } from '../../../src/local/demo/demoRecords.ts'
import { FACES } from '../../../src/local/demo/faces.ts'
import { isWorkday } from '../../../src/local/demo/workdays.ts'
import { toE164 } from '../../../src/usecases/party/e164.ts'

// Long because all that the demo bank promises is checked on one run of its generator.
const UNTIL = '2026-11-20'

const records = [...demoRecords()]

function inputs<Kind extends ImportKind>(kind: Kind): readonly ImportInputs[Kind][] {
  return records.filter((record) => record.kind === kind).map(({ input }) => input as ImportInputs[Kind])
}

const parties = [...inputs('person'), ...inputs('organization')]
const identifiers = parties.flatMap((party) => party.identifiers ?? [])

const hashOf = (options: DemoOptions) =>
  createHash('sha256')
    .update(JSON.stringify([...demoRecords(options)]))
    .digest('hex')

describe('demoRecords', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const usual = createHash('sha256').update(JSON.stringify(records)).digest('hex')
    expect(hashOf({})).toBe(usual)
    expect(hashOf({ seed: 2 })).not.toBe(usual)
  })

  it('comes in the order an import takes it', () => {
    const kinds = records.map(({ kind }) => IMPORT_KINDS.indexOf(kind))
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b))
  })

  it('says only what SDL takes', () => {
    const faults = records.flatMap(({ kind, input, place }) => {
      const checked = checkInput(kind, input)
      return checked.kind === 'invalid' ? [`${place.line} ${kind} ${checked.faults.join('; ')}`] : []
    })
    expect(faults).toEqual([])
  })

  it('names only records that came before, and none twice', () => {
    const seen = new Set<string>()
    const wrong: string[] = []
    for (const record of records) {
      const unknown = referencesOf(record).filter((reference) => !seen.has(reference))
      wrong.push(...unknown.map((reference) => `${record.place.line} ${reference}`))
      const identity = identityOf(record)
      if (seen.has(identity)) wrong.push(`${record.place.line} ${identity} came before`)
      seen.add(identity)
    }
    expect(wrong).toEqual([])
  })

  it.each<[ImportKind, least: number, most: number]>([
    ['orgUnit', 30, 40],
    ['employee', 75, 95],
    ['person', 1_250, 1_350],
    ['organization', 650, 750],
    ['relationship', 1_100, 1_500],
    ['tie', 2_500, 3_500],
    ['holding', 2_500, 3_800],
    ['sharePosition', 200, 500],
    ['transaction', 3_000, 4_500],
    ['interaction', 6_000, 8_000],
    ['event', 1, 1],
    ['attendance', 40, 120],
  ])('has of %s from %d to %d', (kind, least, most) => {
    const { length } = inputs(kind)
    expect(length).toBeGreaterThanOrEqual(least)
    expect(length).toBeLessThanOrEqual(most)
  })

  it('grows and shrinks with its scale, and moves with its last day', () => {
    const few = [...demoRecords({ scale: 0.05, until: '2027-06-30' })]
    expect(few.length).toBeLessThan(records.length / 5)
    const last = few.filter(({ kind }) => kind === 'interaction').at(-1)?.input as ImportInputs['interaction']
    expect(last.occurredAt.slice(0, 7)).toBe('2027-06')
  })
})

describe('the parties of the demo', () => {
  it('have no identifier in common', () => {
    const all = identifiers.map(({ scheme, system, value }) => `${scheme} ${system ?? ''} ${value}`)
    expect(new Set(all).size).toBe(all.length)
  })

  it('have register numbers whose check digits are right', () => {
    const valuesOf = (scheme: string) =>
      identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value)
    expect(valuesOf('LEI').length).toBeGreaterThan(200)
    expect(valuesOf('LEI').filter((lei) => !isLei(lei))).toEqual([])
    const codes = valuesOf('UNIFIED_SOCIAL_CREDIT_CODE')
    expect(codes.length).toBeGreaterThan(400)
    expect(codes.filter((code) => !isUnifiedSocialCreditCode(code))).toEqual([])
  })

  it('have e-mail addresses at domains kept for examples only', () => {
    const staff = inputs('employee').map(({ email }) => email ?? '')
    const points = parties
      .flatMap((party) => party.contactPoints ?? [])
      .filter(({ kind }) => kind === 'EMAIL')
    const all = [
      ...staff,
      ...identifiers.filter(({ scheme }) => scheme === 'EMAIL').map(({ value }) => value),
      ...points.map(({ value }) => value),
    ]
    // RFC 2606 and RFC 6761
    expect(
      all.filter((email) => !/^[a-z0-9.]+@(example\.(com|net|org)|[a-z.-]+\.example)$/.test(email)),
    ).toEqual([])
  })

  it('have telephone numbers that are valid and ring nowhere', () => {
    const numbers = identifiers.filter(({ scheme }) => scheme === 'PHONE').map(({ value }) => value)
    expect(numbers.filter((number) => toE164(number) !== number)).toEqual([])
    const points = parties.flatMap((party) => party.contactPoints ?? [])
    const shown = points
      .filter(({ kind }) => kind === 'PHONE' || kind === 'MOBILE' || kind === 'FAX')
      .map(({ value }) => value)
    expect([...numbers, ...shown].filter((number) => !NOBODYS.some((range) => range.test(number)))).toEqual(
      [],
    )
  })

  it('speak, most of them, Chinese, and all know where they are', () => {
    const chinese = parties.filter(({ preferredLanguage }) => preferredLanguage === 'zh-CN').length
    expect(chinese / parties.length).toBeGreaterThan(0.6)
    expect(chinese / parties.length).toBeLessThan(0.95)
    expect(parties.filter(({ timeZone, country }) => !timeZone || !country)).toEqual([])
  })

  it.each([1, 2])('are, where they stand in the documents, who the documents say: with seed %d', (seed) => {
    const all = [...demoRecords({ seed, scale: 0.05 })].map(({ input }) => input as ImportInputs['person'])
    for (const { key, zh, en, ...documented } of Object.values(FACES)) {
      const party = all.find(({ source }) => source.externalId === key)
      const names = (party?.names ?? []) as readonly PartyName[]
      expect([displayName(names, 'zh'), displayName(names, 'en')]).toEqual([zh, en])
      expect(party?.identifiers?.map(({ value }) => value)).toEqual(
        expect.arrayContaining(Object.values(documented)),
      )
    }
  })
})

/** Kept for fiction by each country's authority; in China, prefixes that no subscriber has. */
const NOBODYS = [
  /^\+86154\d{8}$/,
  /^\+86(21|512|571|25|755|28)90\d{6}$/,
  /^\+1\d{3}55501\d{2}$/,
  /^\+44(207946|161496|131496)0\d{3}$/,
  /^\+49(3023125|6990009|4066969)\d{3}$/,
  /^\+3319900\d{4}$/,
  /^\+46(8465004|3139006)\d{2}$/,
  /^\+61(25550|27010)\d{4}$/,
]

describe('the variety of the demo', () => {
  const relationships = inputs('relationship')
  const interactions = inputs('interaction')
  const participants = interactions.flatMap((interaction) => interaction.participants)
  it.each<[string, readonly string[], readonly (string | null | undefined)[]]>([
    [
      'relationship type',
      ['STRATEGIC', 'TRANSACTIONAL', 'GROWTH', 'PROBLEM', 'TERMINATED'],
      relationships.map(({ type }) => type),
    ],
    ['line of business', LINES_OF_BUSINESS, relationships.map(({ lineOfBusiness }) => lineOfBusiness)],
    ['stage', RELATIONSHIP_STAGES, relationships.map(({ stage }) => stage)],
    [
      'coverage part',
      COVERAGE_PARTS,
      relationships.flatMap(({ coverage }) => coverage.map(({ part }) => part)),
    ],
    ['channel', CHANNELS, interactions.map(({ channel }) => channel)],
    ['direction', DIRECTIONS, interactions.map(({ direction }) => direction)],
    ['initiation', INITIATIONS, interactions.map(({ initiation }) => initiation)],
    ['participant part', PARTICIPANT_PARTS, participants.map(({ part }) => part)],
    ['sentiment', SENTIMENT_SCORES, interactions.map(({ sentiment }) => sentiment?.score)],
    ['holding', HOLDING_KINDS, inputs('holding').map(({ kind }) => kind)],
    ['transaction', TRANSACTION_KINDS, inputs('transaction').map(({ kind }) => kind)],
    ['tie', TIE_KINDS, inputs('tie').map(({ kind }) => kind)],
    ['role', ROLE_KINDS, parties.flatMap(({ roles }) => roles?.map(({ kind }) => kind) ?? [])],
    [
      'contact point',
      CONTACT_POINT_KINDS,
      parties.flatMap((party) => party.contactPoints?.map(({ kind }) => kind) ?? []),
    ],
  ])('has every kind of %s', (_, kinds, used) => {
    expect(kinds.filter((kind) => !used.includes(kind))).toEqual([])
  })

  it('knows the dates of ties to the day, the month and the year', () => {
    const precisions = new Set(inputs('tie').map(({ validFrom }) => validFrom?.length))
    expect(precisions).toEqual(new Set([undefined, 4, 7, 10]))
  })
})

describe('the relationships of the demo', () => {
  const relationships = inputs('relationship')

  it('have one lead each, and are at most one in a line of business', () => {
    expect(
      relationships.filter(({ coverage }) => coverage.filter(({ part }) => part === 'LEAD').length !== 1),
    ).toEqual([])
    expect(
      new Set(relationships.map(({ partyId, lineOfBusiness }) => `${partyId} ${lineOfBusiness}`)).size,
    ).toBe(relationships.length)
  })

  it('have reviews that are late, and more that are to come', () => {
    const days = relationships.flatMap(({ nextReviewOn }) => nextReviewOn ?? [])
    const late = days.filter((day) => day < UNTIL).length
    expect(late).toBeGreaterThan(30)
    expect(days.length - late).toBeGreaterThan(5 * late)
  })

  it('began before the last day', () => {
    expect(relationships.filter(({ openedOn }) => !openedOn || openedOn >= UNTIL)).toEqual([])
  })
})

describe('the ties of the demo', () => {
  const ties = inputs('tie')

  it('link what the catalogue lets them link, with shares where it wants them', () => {
    const typeOf = new Map<string, PartyType>([
      ...inputs('person').map(({ source }) => [`@prt:${source.externalId}`, 'PERSON'] as const),
      ...inputs('organization').map(({ source }) => [`@prt:${source.externalId}`, 'ORGANIZATION'] as const),
    ])
    const wrong = ties.filter(({ kind, fromPartyId, toPartyId, share }) => {
      const rule = tieRule(kind)
      const [from, to] = [typeOf.get(fromPartyId), typeOf.get(toPartyId)]
      const ends = from && rule.from.includes(from) && to && rule.to.includes(to) && fromPartyId !== toPartyId
      const shared = rule.share === 'OPTIONAL' || (rule.share === 'REQUIRED') === (share !== undefined)
      return !ends || !shared
    })
    expect(wrong).toEqual([])
  })

  it('give away no more of a firm than there is', () => {
    const owned = Map.groupBy(
      ties.filter(({ kind }) => kind === 'OWNERSHIP'),
      ({ toPartyId }) => toPartyId,
    )
    const sums = [...owned].map(
      ([firm, shares]) => [firm, shares.reduce((sum, { share }) => sum + Number(share), 0)] as const,
    )
    expect(sums.length).toBeGreaterThan(80)
    expect(sums.filter(([, sum]) => sum > 100)).toEqual([])
  })

  it('end no earlier than they begin', () => {
    expect(ties.filter(({ validFrom, validTo }) => validFrom && validTo && validTo < validFrom)).toEqual([])
  })

  it('follow people from one employer to the next', () => {
    const posts = Map.groupBy(
      ties.filter(({ kind }) => kind === 'EMPLOYMENT'),
      ({ fromPartyId }) => fromPartyId,
    )
    expect([...posts.values()].filter(({ length }) => length > 1).length).toBeGreaterThan(30)
  })
})

describe('the contacts of the demo', () => {
  const interactions = inputs('interaction')
  const inShanghai = ({ occurredAt }: { readonly occurredAt: string }) =>
    new Date(Date.parse(occurredAt) + 8 * 3_600_000).toISOString()

  it('lie in three years, none after the last day, in their order', () => {
    const moments = interactions.map(({ occurredAt }) => occurredAt)
    expect(moments).toEqual(moments.toSorted())
    expect(interactions.filter((interaction) => inShanghai(interaction).slice(0, 10) > UNTIL)).toEqual([])
    expect(moments[0]?.slice(0, 4)).toBe('2023')
  })

  it('are by people in office hours on workdays, nearly always', () => {
    const human = interactions.filter(({ initiation }) => initiation === 'HUMAN').map(inShanghai)
    const atWork = human.filter(
      (moment) =>
        isWorkday(moment.slice(0, 10)) && moment.slice(11, 16) >= '08:55' && moment.slice(11, 16) <= '20:05',
    )
    expect(atWork.length / human.length).toBeGreaterThan(0.95)
    expect(atWork.length).toBeLessThan(human.length)
  })

  it('make a few parties hubs with a hundred and more, and leave most with few', () => {
    const counts = [
      ...Map.groupBy(
        interactions.flatMap(({ participants }) => participants.flatMap(({ partyId }) => partyId ?? [])),
        (id) => id,
      ).values(),
    ]
      .map(({ length }) => length)
      .toSorted((a, b) => b - a)
    expect(counts[2]).toBeGreaterThan(100)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(12)
  })

  it('leave promises open, some of them late', () => {
    const due = interactions.flatMap(({ commitments }) => commitments ?? []).map(({ dueOn }) => dueOn)
    expect(due.filter((day) => day && day < UNTIL).length).toBeGreaterThan(20)
    expect(due.filter((day) => day && day >= UNTIL).length).toBeGreaterThan(20)
    expect(due.filter((day) => !day).length).toBeGreaterThan(5)
  })

  it('name nobody twice with the same part', () => {
    const twice = interactions.filter(
      ({ participants }) =>
        new Set(participants.map((each) => JSON.stringify(each))).size < participants.length,
    )
    expect(twice).toEqual([])
  })
})
