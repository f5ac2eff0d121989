import { beforeAll, describe, expect, it } from 'vitest'
import { enron } from '../../../src/imports/adapters/enron.ts'
import type { ImportInputs } from '../../../src/imports/importRecord.ts'
import { type Collected, collected } from '../collected.ts'
import { realData } from '../realData.ts'

const { path, missing } = realData('interactions')

describe.skipIf(missing)('enron, the real data', () => {
  let all: Collected
  beforeAll(async () => {
    all = await collected(enron, path)
  })

  it('has every person and message', () => {
    expect(all.counts).toEqual({ person: 184, organization: 1, tie: 184, interaction: 20_139 })
  })

  it('accounts for every row and message that did not come in', () => {
    expect(all.codes).toEqual({
      // 160 of 184 names are known.
      'warning NAME_FROM_MAILBOX': 24,
      'warning SAME_NAME': 35,
      // With the 40 duplicates among the rows of the wrong year: all 47,471.
      'skipped DUPLICATE_ROW': 47_431,
      'skipped SAME_MESSAGE': 31_381,
      'refused WRONG_YEAR': 174,
      'skipped SELF_ONLY': 2_799,
      'refused TOO_MANY_PARTICIPANTS': 8,
    })
  })

  it('has every recipient of every row in a message, or accounted for', () => {
    const messages = all.inputs('interaction') as readonly ImportInputs['interaction'][]
    const recipients = messages.reduce((sum, { participants }) => sum + participants.length - 1, 0)
    const outside = 174 + 47_431 + 31_381
    // The rest are in messages that are not taken in: to nobody else, and to too many.
    expect(125_409 - outside - recipients).toBe(4_711 + 420)
  })

  it('has every message once', () => {
    const ids = all.inputs('interaction').map(({ source }) => source.externalId)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
