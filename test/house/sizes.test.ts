import { describe, expect, it } from 'vitest'
import { outlinesDiffer } from '../../scripts/check/readmes.ts'
import { tooLong } from '../../scripts/check/sizes.ts'

const lines = (count: number) => 'x\n'.repeat(count)

describe('the size of a file', () => {
  it('may be 300 lines', () => {
    expect(tooLong(lines(300))).toBeUndefined()
  })

  it('may not be 301 without a reason', () => {
    expect(tooLong(lines(301))).toContain('301 lines')
  })

  it('may be anything for a reason', () => {
    expect(tooLong(`// Long because it is one table of names.\n${lines(400)}`)).toBeUndefined()
  })
})

describe('the two READMEs', () => {
  it('have the same outline', () => {
    expect(outlinesDiffer('# Guanxi\n## Run it', '# 关系\n## 运行')).toBe('')
  })

  it('are shown side by side when they differ', () => {
    expect(outlinesDiffer('# Guanxi\n## Run it', '# 关系')).toContain('## Run it')
  })
})
