import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'

const PROGRAM = resolve(import.meta.dirname, '../../src/cli/guanxi.ts')
const FIXTURES = resolve(import.meta.dirname, '../imports/fixtures')

const folder = mkdtempSync(join(tmpdir(), 'guanxi-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = {
  ...process.env,
  DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
  TABLE_NAME: `cli-${process.pid}-${Date.now()}`,
}

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** The command as a person would run it, on a table of its own. */
function guanxi(...args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], { env }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

const data = ['--data', folder]
const northwind = ['import', 'northwind', join(FIXTURES, 'northwind'), ...data]

describe('guanxi import', () => {
  it('imports once, changes nothing the second time, and takes it all back', {
    timeout: 120_000,
  }, async () => {
    const first = await guanxi(...northwind, '--json', '--refused', join(folder, 'refused.csv'))
    expect(first).toMatchObject({ code: 3, stderr: '' })
    const report = JSON.parse(first.stdout)
    expect(report).toMatchObject({
      adapter: 'northwind',
      batchId: expect.stringMatching(/^bat_/),
      dryRun: false,
      stopped: false,
      refused: 5,
      records: {
        organization: { read: 5, created: 5, changed: 0, unchanged: 0, refused: 0 },
        transaction: { read: 2, created: 2 },
        interaction: { read: 2, created: 2 },
      },
    })
    const [head, ...rows] = readFileSync(join(folder, 'refused.csv'), 'utf8').trim().split('\r\n')
    expect(head).toBe('file,line,severity,code,reason')
    expect(rows).toHaveLength(5)
    expect(rows[0]).toContain('Order_Details.csv,6,refused,UNUSABLE_LINE,')

    const second = JSON.parse((await guanxi(...northwind, '--json')).stdout)
    expect(second.records.tie).toEqual({ read: 5, created: 0, changed: 0, unchanged: 5, refused: 0 })

    const list = JSON.parse((await guanxi('import', 'list', '--json', ...data)).stdout)
    expect(list.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [report.batchId, second.batchId].toSorted(),
    )

    const undo = await guanxi('import', 'undo', report.batchId, '--json', ...data)
    expect(undo).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(undo.stdout)).toEqual({ restored: 0, withdrawn: 27, skipped: [] })
  })

  it('tries out without writing, and says what it cannot know', async () => {
    const { code, stdout } = await guanxi(...northwind, '--tenant', 'other', '--dry-run')
    expect(code).toBe(3)
    expect(stdout).toContain('Dry run: nothing was written.')
    expect(stdout).toMatch(/^organization +5 +0$/m)
    expect(stdout).toContain('Customers.csv:5 customer CCCCC has neither an address nor a telephone')
    expect(stdout).toContain('Not known before they are written')
    expect(readdirSync(join(folder, 'imports'))).toContain('northwind.dry-run.refused.csv')
    expect((await guanxi('import', 'list', '--tenant', 'other', ...data)).stdout).toBe(
      'There are no imports yet.\n',
    )
  })

  it.each([
    [['import', 'northwind', '/nowhere', ...data], 1, 'error: /nowhere/Employees.csv: expected this file'],
    [['import', 'jsonl', '/nowhere', ...data], 1, 'error: /nowhere: expected a file, but there is none.'],
    [['import', 'salesforce', '/nowhere', ...data], 1, 'error: /nowhere: expected a folder of CSV files'],
    [['import', 'undo', 'bat_1', ...data], 1, 'error: expected a batch, such as bat_01J…, but got bat_1'],
    [
      ['import', 'undo', 'bat_01JAMXQZ1V0000000000000000', ...data],
      1,
      'error: batch must be the id of an import',
    ],
    [['import', 'sap', 'x'], 2, "'sap' is invalid"],
    [['import', 'northwind'], 2, "missing required argument 'path'"],
    [['import', 'northwind', 'x', '--tenant', 'A B'], 2, 'It must be a-z, 0-9 or -'],
    [['exports'], 2, "unknown command 'exports'"],
  ])('ends %j with %i and a word on what to do', async (args, code, message) => {
    const run = await guanxi(...args)
    expect(run).toMatchObject({ code, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(run.stderr).not.toContain('    at ')
  })

  it('explains itself', async () => {
    const { code, stdout } = await guanxi('import', '--help')
    expect(code).toBe(0)
    expect(stdout).toContain('guanxi import northwind path/to/northwind')
    expect((await guanxi('--help')).stdout).toContain('done, but some rows were refused')
  })
})
