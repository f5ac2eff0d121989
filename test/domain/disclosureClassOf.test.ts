import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisclosureRecipient } from '../../src/domain/disclosureAssessment.ts'
import { disclosureClassOf } from '../../src/domain/disclosureClassOf.ts'
import {
  RECIPIENT_CLASSES,
  RECIPIENT_EXCLUSIONS,
  type RecipientClass,
  type RecipientExclusion,
  SPEAKER_CLASSES,
} from '../../src/domain/disclosureRule.ts'
import { REGULATION_FD } from '../../src/domain/regulationFd.ts'
import { nthId } from '../support/seedRecords.ts'

const { terms } = REGULATION_FD

const to = (recipientClass: RecipientClass, exclusion?: RecipientExclusion): DisclosureRecipient => ({
  partyId: nthId('prt', 1),
  recipientClass,
  ...(exclusion && { exclusion }),
})

const TOLD = {
  material: true,
  isPublic: false,
  intentional: false,
  speakerClass: 'SENIOR_OFFICIAL',
  recipients: [to('INVESTMENT_ADVISER')],
} as const

const classOf = (more: object) => disclosureClassOf({ ...TOLD, ...more }, terms)

describe('what a judgement comes to by Regulation FD', () => {
  it('is that it was told to some, intended or not', () => {
    expect(classOf({})).toBe('SELECTIVE_UNINTENTIONAL')
    expect(classOf({ intentional: true })).toBe('SELECTIVE_INTENTIONAL')
  })

  it('is nothing where it does not matter, or was public', () => {
    expect(classOf({ material: false, isPublic: true })).toBe('NOTHING_MATERIAL')
    expect(classOf({ isPublic: true })).toBe('PUBLIC_INFORMATION')
  })

  it.each([
    ['SENIOR_OFFICIAL', 'SELECTIVE_UNINTENTIONAL'],
    ['REGULAR_COMMUNICATOR', 'SELECTIVE_UNINTENTIONAL'],
    ['OTHER_EMPLOYEE', 'NOT_COVERED'],
    ['IN_BREACH_OF_DUTY', 'NOT_COVERED'],
  ] as const)('is by 243.101(c) of a %s: %s', (speakerClass, disclosureClass) => {
    expect(classOf({ speakerClass })).toBe(disclosureClass)
  })

  it.each(RECIPIENT_CLASSES.filter((each) => each !== 'OTHER'))(
    'reaches by 243.100(b)(1) what is told to a %s',
    (recipientClass) => {
      expect(classOf({ recipients: [to(recipientClass)] })).toBe('SELECTIVE_UNINTENTIONAL')
    },
  )

  it('does not reach what is told to the press, to customers, to agencies', () => {
    expect(classOf({ recipients: [to('OTHER')] })).toBe('NOT_COVERED')
  })

  it.each(RECIPIENT_EXCLUSIONS)('leaves out by 243.100(b)(2) who is told under %s', (exclusion) => {
    expect(classOf({ recipients: [to('BROKER_DEALER', exclusion), to('OTHER')] })).toBe('EXCLUDED_RECIPIENT')
  })

  it('is selective as soon as one of those who heard it is left out by nothing', () => {
    const recipients = [to('BROKER_DEALER', 'EXPRESS_CONFIDENCE'), to('OTHER'), to('INVESTMENT_COMPANY')]
    expect(classOf({ recipients })).toBe('SELECTIVE_UNINTENTIONAL')
  })

  it('follows the rule that is given, whatever that one says', () => {
    const strict = { ...terms, speakerClasses: SPEAKER_CLASSES, exclusions: [] }
    const recipients = [to('BROKER_DEALER', 'DUTY_OF_TRUST')]
    const speakerClass = 'IN_BREACH_OF_DUTY'
    expect(disclosureClassOf({ ...TOLD, speakerClass, recipients }, strict)).toBe('SELECTIVE_UNINTENTIONAL')
  })

  it('never becomes less grave by another recipient', () => {
    const recipient = fc.record({
      recipientClass: fc.constantFrom(...RECIPIENT_CLASSES),
      exclusion: fc.option(fc.constantFrom(...RECIPIENT_EXCLUSIONS), { nil: undefined }),
    })
    const GRAVITY = ['NOT_COVERED', 'EXCLUDED_RECIPIENT', 'SELECTIVE_UNINTENTIONAL']
    const gravity = (all: readonly { recipientClass: RecipientClass; exclusion?: RecipientExclusion }[]) =>
      GRAVITY.indexOf(classOf({ recipients: all.map((each) => to(each.recipientClass, each.exclusion)) }))
    fc.assert(
      fc.property(fc.array(recipient), recipient, (all, one) => {
        expect(gravity([...all, one] as never)).toBeGreaterThanOrEqual(gravity(all as never))
      }),
    )
  })
})
