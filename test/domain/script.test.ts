import { describe, expect, it } from 'vitest'
import { scriptOf } from '../../src/domain/script.ts'

describe('scriptOf', () => {
  it.each([
    ['王小明', 'HAN'],
    ['中国工商银行股份有限公司', 'HAN'],
    ['TCL科技集团股份有限公司', 'HAN'],
    ['3M中国有限公司', 'HAN'],
    // Outside the first plane: 𠮷.
    ['𠮷野家', 'HAN'],
    ['John Smith', 'LATIN'],
    ['Łukasz Żółć', 'LATIN'],
    ['Nguyễn Văn An', 'LATIN'],
    ["3M Co. (O'Neil & Sons)", 'LATIN'],
    ['ＩＣＢＣ', 'LATIN'],
    ['株式会社みずほ銀行', 'OTHER'],
    ['삼성전자', 'OTHER'],
    ['Газпром', 'OTHER'],
    ['Газпром Export', 'OTHER'],
    ['محمد', 'OTHER'],
    ['1688', 'OTHER'],
    ['', 'OTHER'],
  ])('takes %s for %s', (text, script) => {
    expect(scriptOf(text)).toBe(script)
  })
})
