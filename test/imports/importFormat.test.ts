import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql'
import { afterAll, describe, expect, it } from 'vitest'
import { jsonl } from '../../src/imports/adapters/jsonl.ts'
import { IMPORT_KINDS } from '../../src/imports/importRecord.ts'
import { inputTypeOf } from '../../src/imports/inputTypes.ts'
import { runImport } from '../../src/imports/runImport.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-format-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = readFileSync(new URL('../../docs/import-format.md', import.meta.url), 'utf8')
const lines = [...text.matchAll(/```jsonl\n(.*?)```/gs)].flatMap(([, block = '']) => block.trim().split('\n'))

/** Every field of an input type and of those below it: `PersonNameInput.family`. */
function fieldsOf(type: GraphQLInputObjectType): readonly string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const named = getNamedType(fieldType)
    return [`${type.name}.${name}`, ...(isInputObjectType(named) ? fieldsOf(named) : [])]
  })
}

/** The same of those that a value says something about. */
function fieldsIn(value: unknown, type: GraphQLInputObjectType): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsIn(each, type))
  return Object.entries(value as object).flatMap(([name, field]) => {
    const named = getNamedType(type.getFields()[name]?.type)
    return [`${type.name}.${name}`, ...(isInputObjectType(named) ? fieldsIn(field, named) : [])]
  })
}

describe('docs/import-format.md', () => {
  it('has examples that come in as they are', async () => {
    const path = join(folder, 'examples.jsonl')
    writeFileSync(path, lines.join('\n'))
    const { issues, records } = await runImport({ adapter: jsonl, path })
    expect(issues).toEqual([])
    expect(Object.keys(records)).toEqual(IMPORT_KINDS)
  })

  it('shows every field that SDL has, but those that the source takes the place of', () => {
    const shown = lines
      .map((line) => JSON.parse(line))
      .flatMap(({ record, ...input }) => fieldsIn(input, inputTypeOf(record)))
    const expected = IMPORT_KINDS.flatMap((kind) => fieldsOf(inputTypeOf(kind)))
    const here = expected.filter((field) => !/\.(idempotencyKey|id|expectedVersion)$/.test(field))
    expect([...new Set(shown)].toSorted()).toEqual([...new Set(here)].toSorted())
  })
})
