import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVerifier } from '../../src/access/token/verifyToken.ts'
import { developmentIssuer } from '../../src/local/developmentIssuer.ts'
import { developmentSecrets } from '../../src/local/developmentSecrets.ts'
import { runNode } from '../support/runNode.ts'
import { issuersOf } from '../support/tokens.ts'

const EMPLOYEE = 'emp_01JAMXQZ1V0000000000000000'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-token-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const token = (...args: string[]) => runNode('src/cli/token.ts', [...args, '--data', folder])

describe('npm run -s token', () => {
  it.each([
    [['--as', 'rm', '--employee', EMPLOYEE], { kind: 'employee', tenant: 'demo', subject: EMPLOYEE }],
    [['--as', 'operator'], { kind: 'operator', tenant: 'demo', subject: 'local' }],
    [['--as', 'operator', '--tenant', 'other'], { kind: 'operator', tenant: 'other', subject: 'local' }],
    [['--as', 'employee', '--employee', EMPLOYEE], { kind: 'employee', tenant: 'demo', subject: EMPLOYEE }],
    [
      ['--as', 'partner', '--app', 'acme', '--purpose', 'SERVICING'],
      { kind: 'partner', tenant: 'demo', subject: 'acme', purpose: 'SERVICING' },
    ],
    [
      ['--as', 'partner', '--app', 'acme', '--purpose', 'MARKETING', '--expires-in', '60'],
      { kind: 'partner', tenant: 'demo', subject: 'acme', purpose: 'MARKETING' },
    ],
  ])('%j prints a token for %j, and nothing else', async (args, viewer) => {
    const { code, stdout, stderr } = await token(...args)
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 })
    const { tokenIssuers } = developmentIssuer(await developmentSecrets(folder))
    const verifier = createVerifier(issuersOf(tokenIssuers))
    expect(await verifier.verify(`Bearer ${stdout.trim()}`)).toEqual(viewer)
  })

  it.each([
    [['--as', 'operator'], 12 * 60],
    [['--as', 'operator', '--expires-in', '5'], 5],
    [['--as', 'partner', '--app', 'acme', '--purpose', 'SERVICING'], 60],
    [['--as', 'partner', '--app', 'acme', '--purpose', 'SERVICING', '--expires-in', '1'], 1],
  ])('%j is good for %d minutes', async (args, minutes) => {
    const { stdout } = await token(...args)
    const { iat = 0, exp = 0 } = decodeJwt(stdout.trim())
    expect((exp - iat) / 60).toBe(minutes)
  })

  it.each([
    [[], "required option '--as"],
    [['--as', 'root'], 'Allowed choices are employee, rm, operator, partner'],
    [['--as', 'rm'], '--employee <id>'],
    [['--as', 'rm', '--employee', 'prt_01JAMXQZ1V0000000000000000'], 'an id like emp_01J'],
    [['--as', 'rm', '--employee', 'emp_01'], 'an id like emp_01J'],
    [['--as', 'employee'], '--as employee needs --employee <id>'],
    [['--as', 'partner'], '--app <name>'],
    [['--as', 'partner', '--app', 'acme'], '--purpose <purpose>'],
    [
      ['--as', 'partner', '--app', 'acme', '--purpose', 'servicing'],
      'Allowed choices are SERVICING, MARKETING',
    ],
    [
      ['--as', 'partner', '--app', 'acme', '--purpose', 'SERVICING', '--expires-in', '61'],
      '60 minutes at most',
    ],
    [['--as', 'operator', '--expires-in', '721'], '720 minutes at most'],
    [['--as', 'operator', '--expires-in', '0'], 'whole number of minutes'],
    [['--as', 'operator', '--expires-in', '1.5'], 'whole number of minutes'],
    [['--as', 'operator', '--expires-in', '-5'], 'whole number of minutes'],
    [['--as', 'operator', '--purpose', 'SERVICING'], '--purpose goes with'],
    [['--as', 'partner', '--app', 'a b'], 'letters, digits'],
    [['--as', 'operator', '--app', 'acme'], '--app goes with'],
    [['--as', 'operator', '--employee', EMPLOYEE], '--employee goes with'],
    [['--as', 'operator', '--tenant', 'Demo#1'], 'a-z, 0-9'],
    [['--as', 'operator', '--verbose'], 'unknown option'],
    [['--as', 'operator', 'more'], 'too many arguments'],
  ])('%j is a mistake, told on stderr', async (args, message) => {
    const { code, stdout, stderr } = await token(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('helps, with examples', async () => {
    const { code, stdout } = await token('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('npm run -s token -- --as employee --employee emp_')
    expect(stdout).toContain('npm run -s token -- --as partner --app acme --purpose SERVICING')
  })

  it('says in one line that it cannot write', async () => {
    const { code, stdout, stderr } = await runNode('src/cli/token.ts', [
      '--as',
      'operator',
      '--data',
      '/dev/null/x',
    ])
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 1,
      stdout: '',
      lines: 1,
    })
    expect(stderr).toContain('Cannot write to /dev/null/x')
  })
})
