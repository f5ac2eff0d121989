import { describe, expect, it } from 'vitest'
import { displayPersonName, type PersonName, personNameForSorting } from '../../src/domain/personName.ts'

const han = { script: 'HAN', order: 'FAMILY_FIRST' } as const
const latin = { script: 'LATIN', order: 'GIVEN_FIRST' } as const

describe('displayPersonName', () => {
  it.each<[string, PersonName]>([
    ['王小明', { ...han, family: '王', given: '小明' }],
    ['欧阳修', { ...han, family: '欧阳', given: '修', prefix: '博士' }],
    ['约翰·史密斯', { ...han, order: 'GIVEN_FIRST', given: '约翰', family: '史密斯' }],
    ['John Smith', { ...latin, given: 'John', family: 'Smith' }],
    [
      'Dr John Fitzgerald Smith Jr',
      { ...latin, prefix: 'Dr', given: 'John', middle: 'Fitzgerald', family: 'Smith', suffix: 'Jr' },
    ],
    ['Wang Xiaoming', { ...latin, order: 'FAMILY_FIRST', family: 'Wang', given: 'Xiaoming' }],
    ['Иван Петров', { script: 'OTHER', order: 'GIVEN_FIRST', given: 'Иван', family: 'Петров' }],
    ['Madonna', { ...latin, given: 'Madonna' }],
    ['John Q. Public', { ...latin, full: 'John Q. Public' }],
    ['John Smith', { ...latin, given: 'John', family: 'Smith', full: 'SMITH, JOHN' }],
    ['John Smith', { ...latin, given: ' John ', middle: '  ', family: 'Smith' }],
    ['', latin],
  ])('shows %s', (shown, name) => {
    expect(displayPersonName(name)).toBe(shown)
  })
})

describe('personNameForSorting', () => {
  it.each<[string, PersonName]>([
    [
      'Smith John F. Jr',
      { ...latin, prefix: 'Dr', given: 'John', middle: 'F.', family: 'Smith', suffix: 'Jr' },
    ],
    ['王小明', { ...han, family: '王', given: '小明' }],
    ['John Q. Public', { ...latin, full: 'John Q. Public' }],
  ])('sorts by %s', (sorted, name) => {
    expect(personNameForSorting(name)).toBe(sorted)
  })
})
