import { describe, expect, it } from 'vitest'
import type { Interaction } from '../../../src/domain/interaction.ts'
import type { EmployeeId, PartyId, TieId } from '../../../src/domain/recordId.ts'
import { interactionItem } from '../../../src/store/items/interactionItem.ts'
import { parseTimelineEntry } from '../../../src/store/items/timelineEntry.ts'
import { entryItem } from '../../../src/store/listEntry.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import { nthId, nthInteraction } from '../../support/seedRecords.ts'

const firm = nthId('prt', 1)
const person = nthId('prt', 2)
const employee = nthId('emp', 3)
const path = { personId: person, tieId: nthId('tie', 4), tieKind: 'EMPLOYMENT' } as const

const INTERACTION = nthInteraction(0, {
  participants: [
    { id: person, part: 'INITIATOR' },
    { id: employee, part: 'BLIND_COPIED' },
  ],
  firms: [{ firmId: firm, via: [path] }],
})

function storedEntry(interaction: Interaction, owner: PartyId | EmployeeId): StoredItem {
  const entry = interactionItem
    .entries('demo', interaction)
    .find(({ partition }) => partition.endsWith(owner))
  if (!entry) throw new Error(`not on the timeline of ${owner}`)
  return entryItem(entry, interaction.meta.createdAt, undefined)
}

function shownTo(interaction: Interaction, owner: PartyId | EmployeeId) {
  return parseTimelineEntry(storedEntry(interaction, owner))
}

const { commitmentIds: _, content: __, firms: ___, ...SHOWN } = INTERACTION.data

describe('an entry of a timeline', () => {
  it('says the same to everybody whose timeline it is on, and to the firm by what way it came', () => {
    const interaction = {
      ...SHOWN,
      id: INTERACTION.id,
      version: 1,
      recordedAt: INTERACTION.meta.recordedAt,
      system: 'guanxi',
    }
    expect(shownTo(INTERACTION, person)).toEqual({
      interaction,
      direct: true,
      isContact: true,
      spokeForFirm: true,
      via: [],
    })
    expect(shownTo(INTERACTION, employee)).toEqual({
      interaction,
      direct: true,
      isContact: true,
      spokeForFirm: false,
      via: [],
    })
    expect(shownTo(INTERACTION, firm)).toEqual({
      interaction,
      direct: false,
      isContact: true,
      spokeForFirm: false,
      via: [path],
    })
  })

  it('says of a manager’s timeline through which fund it came, and of a fund that it spoke for itself', () => {
    const [fund, manager] = [nthId('prt', 5), nthId('prt', 6)]
    const managed = { tieId: nthId('tie', 7), tieKind: 'FUND_MANAGER', fundId: fund } as const
    const ways = [
      { personId: fund, ...managed },
      { personId: person, ...managed },
    ]
    const interaction: Interaction = {
      ...INTERACTION,
      data: {
        ...INTERACTION.data,
        participants: [...INTERACTION.data.participants, { id: fund, part: 'ATTENDEE' }],
        firms: [
          { firmId: fund, via: [path] },
          { firmId: manager, via: ways },
        ],
      },
    }
    expect(shownTo(interaction, manager)).toMatchObject({ direct: false, spokeForFirm: false, via: ways })
    expect(shownTo(interaction, fund)).toMatchObject({ direct: true, spokeForFirm: false, via: [path] })
    expect(shownTo(interaction, person)).toMatchObject({ spokeForFirm: true })
  })

  it('says what is not as usual', () => {
    const unusual: Interaction = {
      ...INTERACTION,
      meta: { ...INTERACTION.meta, version: 7, source: { system: 'enron' } },
      data: {
        ...INTERACTION.data,
        direction: 'EXTERNAL',
        initiation: 'AUTOMATED',
        lineOfBusiness: 'PARTNER',
        durationMinutes: 30,
        topics: [],
      },
    }
    expect(shownTo(unusual, firm).interaction).toEqual({
      ...SHOWN,
      direction: 'EXTERNAL',
      initiation: 'AUTOMATED',
      lineOfBusiness: 'PARTNER',
      durationMinutes: 30,
      topics: [],
      id: INTERACTION.id,
      version: 7,
      recordedAt: INTERACTION.meta.recordedAt,
      system: 'enron',
    })
  })

  it('says under which insider list it is, and then is no contact that counts', () => {
    const hidden = { confidentiality: 'CONFIDENTIAL', insiderListId: nthId('ins', 5) } as const
    const confidential = { ...INTERACTION, data: { ...INTERACTION.data, ...hidden } }
    for (const owner of [person, employee, firm]) {
      expect(shownTo(confidential, owner)).toMatchObject({ interaction: hidden, isContact: false })
    }
    expect(storedEntry(INTERACTION, person)).not.toHaveProperty('e')
  })

  it('says when it is no contact with the party, as of one who was only spoken of', () => {
    const participants = [{ id: person, part: 'MENTIONED' } as const, { id: employee, part: 'HOST' } as const]
    const mentioning = { ...INTERACTION, data: { ...INTERACTION.data, participants } }
    expect([person, firm].map((owner) => shownTo(mentioning, owner).isContact)).toEqual([false, false])
  })

  it('leaves more than six participants to the record, and still names the person of a path', () => {
    const many = Array.from(
      { length: 7 },
      (_, n) => ({ id: nthId('prt', 20 + n), part: 'ATTENDEE' }) as const,
    )
    const participants = [...INTERACTION.data.participants, ...many]
    const { interaction, via } = shownTo(
      { ...INTERACTION, data: { ...INTERACTION.data, participants } },
      firm,
    )
    expect(interaction.participants).toBeUndefined()
    expect(via).toEqual([path])
  })

  it.each([
    ['a letter that stands for nothing', { d: '?' }],
    ['a participant that is no id', { p: ['Inobody'] }],
    [
      'a path by somebody who took no part',
      { w: [`9:${'tie_01ARZ3NDEKTSV4RRFFQ69G5FAV' satisfies TieId}:EMPLOYMENT`] },
    ],
    ['a sort key of another kind', { sk: 'N#tie_01ARZ3NDEKTSV4RRFFQ69G5FAV' }],
  ])('is refused with %s', (_, bad) => {
    expect(() => parseTimelineEntry({ ...storedEntry(INTERACTION, firm), ...bad })).toThrow()
  })
})
