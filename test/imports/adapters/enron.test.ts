import { describe, expect, it } from 'vitest'
import { enron } from '../../../src/imports/adapters/enron.ts'
import { collected, fixture } from '../collected.ts'

const { counts, codes, input, issues } = await collected(enron, fixture('enron'))

describe('enron', () => {
  it('makes one interaction of each message among several', () => {
    expect(counts).toEqual({ person: 4, organization: 1, tie: 4, interaction: 3 })
    expect(input('interaction', 'message/1/2001-05-01T09:00:00/1')).toEqual({
      channel: 'EMAIL',
      direction: 'EXTERNAL',
      initiation: 'HUMAN',
      occurredAt: '2001-05-01T09:00:00.000Z',
      participants: [
        { partyId: '@prt:person/1', part: 'INITIATOR' },
        { partyId: '@prt:person/2', part: 'RECIPIENT' },
        { partyId: '@prt:person/3', part: 'COPIED' },
        { partyId: '@prt:person/3', part: 'BLIND_COPIED' },
      ],
      subject: 'E-mail on topic 1',
      topics: ['topic 1', 'ldc 7'],
      source: { system: 'enron', externalId: 'message/1/2001-05-01T09:00:00/1' },
    })
  })

  it('keeps the sender among those copied', () => {
    expect(input('interaction', 'message/3/2001-05-02T11:00:00/0')).toMatchObject({
      participants: [
        { part: 'INITIATOR' },
        { part: 'RECIPIENT' },
        { partyId: '@prt:person/3', part: 'COPIED' },
      ],
      subject: 'E-mail',
      topics: [],
    })
  })

  it('reports duplicates, wrong years, and messages to nobody else', () => {
    expect(codes).toEqual({
      'warning NAME_FROM_MAILBOX': 1,
      'warning SAME_NAME': 1,
      'refused WRONG_YEAR': 1,
      'skipped SAME_MESSAGE': 1,
      'skipped DUPLICATE_ROW': 1,
      'refused UNKNOWN_PERSON': 1,
      'refused NO_TIME': 1,
      'skipped SELF_ONLY': 1,
    })
    expect(issues.find(({ code }) => code === 'WRONG_YEAR')?.place.line).toBe(2)
  })

  it('names who has no name after the mailbox', () => {
    expect(input('person', 'person/2')).toMatchObject({
      names: [{ full: 'Bo Ray' }],
      identifiers: [{ scheme: 'SOURCE', system: 'enron', value: 'bo.ray' }],
    })
  })
})
