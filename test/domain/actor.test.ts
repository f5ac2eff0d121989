import { describe, expect, it } from 'vitest'
import { employeeOf, isOwnMaker } from '../../src/domain/actor.ts'
import { nthId } from '../support/seedRecords.ts'

const [maker, gainer, other] = [nthId('emp', 1), nthId('emp', 2), nthId('emp', 3)]

describe('who did something', () => {
  it.each([
    [`employee:${maker}`, maker],
    ['operator:ops-1', undefined],
    [`operator:${maker}`, undefined],
    ['employee:prt_01J00000000000000000000000', undefined],
    ['employee:', undefined],
    ['', undefined],
  ])('%s', (actor, expected) => {
    expect(employeeOf(actor)).toBe(expected)
  })
})

describe('a decision', () => {
  const asked = { createdBy: `employee:${maker}`, forEmployeeId: gainer }
  it.each([
    ['by who asked', `employee:${maker}`, asked, true],
    ['by whom it is for', `employee:${gainer}`, asked, true],
    ['by another employee', `employee:${other}`, asked, false],
    ['by an operator', 'operator:ops-1', asked, false],
    ['by the operator who asked', 'operator:ops-1', { ...asked, createdBy: 'operator:ops-1' }, true],
    ['by another operator', 'operator:ops-2', { ...asked, createdBy: 'operator:ops-1' }, false],
  ])('%s is one on what one made oneself: %s', (_, actor, request, expected) => {
    expect(isOwnMaker(actor, request)).toBe(expected)
  })
})
