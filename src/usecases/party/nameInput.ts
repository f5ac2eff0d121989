import { displayName, type OrganizationName } from '../../domain/partyName.ts'
import type { PersonName } from '../../domain/personName.ts'
import { scriptOf } from '../../domain/script.ts'
import type { OrganizationNameInput, PersonNameInput } from '../../generated/resolvers.ts'
import { checkedCount, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import { type Field, invalid } from '../refused.ts'

const FORMS = { least: 1, most: 8 }
const MOST_CHARACTERS = 100
const PARTS = ['family', 'given', 'middle', 'prefix', 'suffix'] as const

export function personNames(inputs: readonly PersonNameInput[]): readonly PersonName[] {
  return checkedCount(inputs, ['names'], FORMS).map((input, n) => personName(input, ['names', n]))
}

function personName(input: PersonNameInput, field: Field): PersonName {
  const parts = Object.fromEntries(
    PARTS.map((part) => [part, optionalText(input[part], [...field, part], MOST_CHARACTERS)]),
  ) as Record<(typeof PARTS)[number], string | undefined>
  const full = optionalText(input.full, [...field, 'full'], 2 * MOST_CHARACTERS)
  const script = input.script ?? scriptOf([full, ...Object.values(parts)].join(''))
  const order = input.order ?? (script === 'HAN' ? 'FAMILY_FIRST' : 'GIVEN_FIRST')
  const name: PersonName = withoutAbsent({ ...parts, full, script, order })
  if (displayName([name], 'en') === '') {
    throw invalid(field, 'a name with a family name, a given name or a full name', '包含姓、名或全名的姓名')
  }
  return name
}

export function organizationNames(inputs: readonly OrganizationNameInput[]): readonly OrganizationName[] {
  return checkedCount(inputs, ['names'], FORMS).map((input, n) => {
    const legal = checkedText(input.legal, ['names', n, 'legal'], { most: 300 })
    const short = optionalText(input.short, ['names', n, 'short'], 100)
    return withoutAbsent({ legal, short, script: input.script ?? scriptOf(legal) })
  })
}
