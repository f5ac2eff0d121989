import { describe, expect, it } from 'vitest'
import { demoProgress } from '../../src/local/demoProgress.ts'

const shown = (isTTY: boolean) => {
  let text = ''
  let clock = 10_000
  const show = demoProgress({ isTTY, write: (more: string) => (text += more) } as never, () => clock)
  for (let done = 0; done <= 4; done += 1, clock += 400) show(done, 4)
  return text
}

describe('the progress of the demo data', () => {
  it('is one line a second, and the last, where there is no terminal', () => {
    expect(shown(false).split('\n')).toEqual([
      'Loading the demo data, this once: 0 of 4 records',
      'Loading the demo data, this once: 3 of 4 records',
      'Loading the demo data, this once: 4 of 4 records',
      '',
    ])
  })

  it('is one line that is written over, on a terminal', () => {
    expect(shown(true)).toMatch(/^(\rLoading [^\r\n]*){5}\n$/)
  })
})
