import { describe, expect, it } from 'vitest'
import type { DisclosureAssessment } from '../../src/domain/disclosureAssessment.ts'
import type { InsiderList } from '../../src/domain/insiderList.ts'
import type { ContentReference, Interaction, InteractionData } from '../../src/domain/interaction.ts'
import { knowersOf, materialsOf, wasTold } from '../../src/domain/knowers.ts'
import { nthId } from '../support/seedRecords.ts'

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T00:00:00.000Z`
const [visitor, absent] = [nthId('prt', 1), nthId('prt', 2)]
const [host, insider] = [nthId('emp', 1), nthId('emp', 2)]

function contact(
  version: number,
  recorded: { readonly at: string; readonly by: string },
  more: Partial<InteractionData> = {},
): Interaction {
  const meta = {
    version,
    createdAt: day(2),
    createdBy: 'x',
    recordedAt: recorded.at,
    recordedBy: recorded.by,
  }
  return {
    kind: 'interaction',
    id: nthId('int', 1),
    meta: { ...meta, source: { system: 'guanxi' }, active: true },
    data: {
      channel: 'MEETING',
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt: day(1),
      confidentiality: 'NORMAL',
      participants: [
        { id: visitor, part: 'ATTENDEE' },
        { id: host, part: 'HOST' },
        { id: absent, part: 'MENTIONED' },
      ],
      subject: 'Results',
      topics: [],
      commitmentIds: [],
      content: [],
      firms: [],
      ...more,
    },
  }
}

const FIRST = contact(1, { at: day(2), by: `employee:${host}` })

describe('who knew of a contact', () => {
  it('is who took part, wrote it, was told, judged and checked, in the order in which they came to know', () => {
    const list = {
      data: { members: [{ employeeId: insider, since: day(3), until: day(6), reason: 'Prepares it' }] },
    } as unknown as InsiderList
    const assessment = {
      data: { judgedBy: 'employee:j', judgedAt: day(4), checkedBy: 'employee:c', checkedAt: day(5) },
    } as unknown as DisclosureAssessment
    const versions = [contact(2, { at: day(7), by: 'operator:ops' }), FIRST]
    expect(knowersOf({ versions, lists: [list], assessments: [assessment] })).toEqual([
      { who: visitor, way: 'TOOK_PART', since: day(1) },
      { who: host, way: 'TOOK_PART', since: day(1) },
      { who: `employee:${host}`, way: 'RECORDED', since: day(2) },
      { who: insider, way: 'INSIDER', since: day(3), until: day(6) },
      { who: 'employee:j', way: 'JUDGED', since: day(4) },
      { who: 'employee:c', way: 'CHECKED', since: day(5) },
      { who: 'operator:ops', way: 'RECORDED', since: day(7) },
    ])
  })

  it('names whoever did so twice once, from the first time on', () => {
    const versions = [3, 2].map((n) => contact(n, { at: day(n + 1), by: `employee:${host}` }))
    const recorded = knowersOf({ versions: [...versions, FIRST], lists: [], assessments: [] }).filter(
      ({ way }) => way === 'RECORDED',
    )
    expect(recorded).toEqual([{ who: `employee:${host}`, way: 'RECORDED', since: day(2) }])
  })

  it('needs a version', () => {
    expect(() => knowersOf({ versions: [], lists: [], assessments: [] })).toThrow(RangeError)
  })
})

describe('what was shared', () => {
  const slides: ContentReference = { label: 'slides', uri: 's3://a', sha256: 'a'.repeat(64) }
  const draft: ContentReference = { label: 'slides', uri: 's3://a', sha256: 'b'.repeat(64) }
  const named = (version: number, content: readonly ContentReference[]) =>
    contact(version, { at: day(version + 1), by: 'x' }, { content })

  it('is all that was ever named, since and until it was; another hash is another thing', () => {
    expect(materialsOf([named(3, [slides]), named(2, [slides, draft]), named(1, [draft])])).toEqual([
      { ...draft, since: day(2), until: day(4) },
      { ...slides, since: day(3) },
    ])
  })

  it('is there again when it is named again', () => {
    expect(materialsOf([named(3, [slides]), named(2, []), named(1, [slides])])).toEqual([
      { ...slides, since: day(2) },
    ])
  })
})

describe('whoever was told from one moment to another', () => {
  it.each([
    [day(1), false],
    [day(2), true],
    [day(3), true],
    [day(4), false],
  ])('was told at %s: %s', (at, told) => {
    expect(wasTold({ since: day(2), until: day(4) }, at)).toBe(told)
    expect(wasTold({ since: day(2) }, day(28))).toBe(true)
  })
})
