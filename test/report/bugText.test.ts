import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bugText } from '../../src/report/bugText.ts'

const ID = 'prt_6T6BN0KSDPN02H7HC3WYSGV0XV'

const of = (message: string, name = 'RangeError') =>
  bugText(Object.assign(new Error(message), { name })).message

describe('a bug as the log tells it', () => {
  it.each([
    ['expected a date YYYY-MM-DD, but got 1990-03-07', 'expected a date YYYY-MM-DD, but got 9999-99-99'],
    ['expected 18 digits, but got 张伟 O"Hara', 'expected 18 digits, but got 字字 A"Aaaa'],
    [`a list shows ${ID}, which is not there`, `a list shows ${ID}, which is not there`],
    [`expected a tie, but got ${ID}`, `expected a tie, but got ${ID}`],
    ['Enum "Sex" cannot represent value: "Zhang"', 'Enum "Aaa" cannot represent value: "Aaaaa"'],
    [
      'Expected value of type "Party" but got: { n: "Wei" }',
      'Expected value of type "Aaaaa" but got: { a: "Aaa" }',
    ],
    ['expected a name, but got \u001b[2J\nWei\u202e', 'expected a name, but got ·[9A·Aaa·'],
    ['connect ECONNREFUSED 127.0.0.1:8000', 'connect ECONNREFUSED 127.0.0.1:8000'],
  ])('says of %j: %j', (message, told) => {
    expect(of(message)).toBe(told)
  })

  it('keeps the ids of records, but for those of employees', () => {
    const employee = ID.replace('prt', 'emp')
    expect(of(`but got ${ID} of ${employee}`)).toBe(`but got ${ID} aa aaa_…`)
    expect(of(`a list shows ${employee}, which is not there`)).toBe('a list shows emp_…, which is not there')
  })

  it.each([
    ['ValidationException', 'Type mismatch for key: 张伟', 'Type mismatch for key'],
    ['ValidationException', 'PutItem: Type mismatch for key: 张伟', 'PutItem: Type mismatch for key'],
    [
      'ValidationException',
      'Supplied AttributeValue "Wei" is empty. Key',
      'Supplied AttributeValue "Aaa" is empty',
    ],
    ['AccessDeniedException', 'User: arn:aws:iam::1:role/x may not', 'User: arn:aws:iam::1:role/x may not'],
    ['SomethingNew', 'Zhang Wei', 'Aaaaa Aaa'],
    [
      'InvalidSignatureException',
      "It does not match.\n\nThe Canonical String should have been\n'POST\nx-amz-security-token:IQoJ",
      'It does not match.…',
    ],
    [
      'IncompleteSignatureException',
      "Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256 Credential=AKIA",
      "Authorization header requires 'Signature' parameter.…",
    ],
  ])('says of a %s of AWS only what is no data: %j', (name, message, told) => {
    expect(of(message, name)).toBe(told)
  })

  it('names the member of what was stored that is not as it should be, and not what it is', () => {
    const { error } = z
      .object({ names: z.array(z.string().refine(() => false, { error: ({ input }) => `no ${input}` })) })
      .safeParse({ names: ['Zhang Wei'] })
    expect(bugText(error).message).toBe('custom at names.0')
  })

  it('keeps what V8 says of our code', () => {
    try {
      ;(undefined as unknown as { readonly names: string }).names
    } catch (error) {
      expect(bugText(error).message).toBe("Cannot read properties of undefined (reading 'names')")
    }
  })

  it.each([
    [
      () => JSON.parse('{"a":"Zhang","b":Wei}'),
      `Unexpected token 'A', ..."aaaa","a":Aaa}" is not valid JSON`,
    ],
    [() => 'id' in ('Zhang Wei' as never), "Cannot use 'in' operator to search for 'id' in Aaaaa Aaa"],
    [() => new Map(['Zhang Wei'] as never), 'Iterator value Aaaaa Aaa aa aaa aa aaaaa aaaaaa'],
    [() => BigInt('Zhang Wei'), 'Cannot convert Aaaaa Aaa aa a AaaAaa'],
    [() => Object.keys(undefined as never), 'Cannot convert undefined or null to object'],
    [
      () => Object.assign('Zhang Wei', { 0: 'L' }),
      "Cannot assign to read only property '0' of object '[object String]'",
    ],
    [
      () => Buffer.alloc('Zhang Wei' as never),
      'The "size" argument must be of type number. Received aaaa aaaaaa (\'Aaaaa Aaa\')',
    ],
  ])('keeps from %s what was worked on, which V8 and Node say as well', (work, told) => {
    expect(work).toThrow()
    try {
      work()
    } catch (error) {
      expect(bugText(error).message).toBe(told)
    }
  })

  it('has the frames once, and what caused it', () => {
    const { stack, cause } = bugText(new Error('Over.', { cause: new RangeError('but got 13') }))
    expect(stack).toMatch(/^ {4}at .*bugText\.test/)
    expect(stack).not.toContain('Over.')
    expect(cause).toMatchObject({ name: 'RangeError', message: 'but got 99' })
  })

  it('says of what is no error what it looks like', () => {
    expect(bugText('Zhang Wei')).toEqual({ name: 'thrown', message: 'Aaaaa Aaa', stack: '' })
  })

  const value = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 300 }).filter(isTelling)

  it('never tells a value, however it is put', () => {
    fc.assert(
      fc.property(value, (text) => {
        const quoted = JSON.stringify(text)
        for (const message of [
          `expected x, but got ${text}`,
          `got: ${text}`,
          quoted,
          `at { ${quoted}: ${quoted} }`,
        ]) {
          expect(of(message)).not.toContain(text)
        }
        expect(of(text, 'NewError')).not.toContain(text)
        expect(bugText(text).message).not.toContain(text)
      }),
    )
  })
})

/** Says something: more than an `a`, and letters or digits. */
function isTelling(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(/[aA9字]/g, ''))
}
