import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPosition } from '../../../src/local/derived/streamPosition.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-position-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('how far a stream has been worked through', () => {
  it('is known to the next process', () => {
    const first = openPosition(folder, 'arn:one')
    first.tenants.add('demo')
    first.moveTo('shard-1', { after: '41', isOver: true })
    first.moveTo('shard-2', { after: '7', isOver: false })
    const next = openPosition(folder, 'arn:one')
    expect(next.of('shard-1')).toEqual({ after: '41', isOver: true })
    expect(next.of('shard-2')).toEqual({ after: '7', isOver: false })
    expect([...next.tenants]).toEqual(['demo'])
    expect(readdirSync(folder)).toEqual(['stream.json'])
  })

  it('is the beginning when it is lost, cut off, or of another stream', () => {
    const beginning = { isOver: false }
    expect(openPosition(folder, 'arn:one').of('shard-1')).toEqual(beginning)
    openPosition(folder, 'arn:one').moveTo('shard-1', { after: '41', isOver: false })
    expect(openPosition(folder, 'arn:two').of('shard-1')).toEqual(beginning)
    for (const text of ['', '{"streamArn":"arn:one"', '{"streamArn":"arn:one","shards":{"shard-1":41}}']) {
      writeFileSync(join(folder, 'stream.json'), text)
      expect(openPosition(folder, 'arn:one').of('shard-1')).toEqual(beginning)
    }
  })
})
