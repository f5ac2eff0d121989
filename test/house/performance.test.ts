import { describe, expect, it } from 'vitest'
import { BENCHES } from '../../bench/benches.ts'
import { performanceDoc, readPerformance, storedResults } from '../../bench/harness/performanceDoc.ts'
import { reportMarkdown } from '../../bench/harness/reportMarkdown.ts'
import { readResultsText } from '../../bench/harness/results.ts'

describe('what is said to have been measured', () => {
  it('is in docs/performance.md as in bench/results: npm run bench -- --docs', () => {
    expect(readPerformance()).toBe(performanceDoc(readPerformance(), storedResults()))
  })

  it('is the same for people as for machines', () => {
    for (const results of storedResults()) {
      expect(readResultsText(results.bench)).toBe(reportMarkdown(results))
    }
  })

  it('comes from a bench that can be run', () => {
    expect(Object.keys(BENCHES)).toEqual(expect.arrayContaining(storedResults().map(({ bench }) => bench)))
  })
})
