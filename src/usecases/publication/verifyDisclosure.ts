import { DISCLOSURE_QUALITIES, type Disclosure, type DisclosureFinding } from '../../domain/disclosure.ts'
import type { DisclosureFindingInput, VerifyDisclosureInput } from '../../generated/resolvers.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { invalid, refused } from '../refused.ts'
import { plannedDisclosure } from './disclosureCommands.ts'
import { planOfDisclosure } from './planOfDisclosure.ts'

/** Whoever checks has not written it. */
export const verifyDisclosure: Command<Disclosure, VerifyDisclosureInput> = {
  name: 'verifyDisclosure',
  needs: 'CHECK',
  plan: async (attempt, input) => {
    const findings = checkedFindings(input.findings)
    const before = await plannedDisclosure(attempt, input)
    const { by, at } = attempt.change
    if (before.data.makers.includes(by)) {
      throw refused(
        'CHECKER_IS_MAKER',
        ['id'],
        'You have written it: somebody else must check it.',
        '您参与编制了该披露，须由他人复核。',
      )
    }
    return planOfDisclosure.changed(attempt, before, { ...before.data, verification: { by, at, findings } })
  },
}

function checkedFindings(inputs: readonly DisclosureFindingInput[]): readonly DisclosureFinding[] {
  const each = DISCLOSURE_QUALITIES.flatMap((quality) => {
    const n = inputs.findIndex((input) => input.quality === quality)
    const input = inputs[n]
    if (!input) return []
    const field = ['findings', n, 'note']
    // What is wrong must be said: the makers put it right.
    const note = input.met
      ? optionalText(input.note, field, 500)
      : checkedText(input.note ?? '', field, { most: 500 })
    return [withoutAbsent({ quality, met: input.met, note })]
  })
  if (each.length === DISCLOSURE_QUALITIES.length && inputs.length === each.length) return each
  throw invalid(['findings'], 'one for each of the four qualities', '四项质量各一条', inputs.length)
}
