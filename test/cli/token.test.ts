import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVerifier } from '../../src/access/verifyToken.ts'
import { developmentIssuer } from '../../src/local/developmentIssuer.ts'
import { developmentSecrets } from '../../src/local/developmentSecrets.ts'
import { runNode } from '../support/runNode.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-token-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const token = (...args: string[]) => runNode('src/cli/token.ts', [...args, '--data', folder])

describe('npm run -s token', () => {
  it.each([
    [['--as', 'rm', '--employee', 'emp_01'], { kind: 'employee', tenant: 'demo', subject: 'emp_01' }],
    [['--as', 'operator'], { kind: 'operator', tenant: 'demo', subject: 'local' }],
    [['--as', 'operator', '--tenant', 'other'], { kind: 'operator', tenant: 'other', subject: 'local' }],
    [['--as', 'partner', '--app', 'acme'], { kind: 'partner', tenant: 'demo', subject: 'acme' }],
  ])('%j prints a token for %j, and nothing else', async (args, viewer) => {
    const { code, stdout, stderr } = await token(...args)
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 })
    const { issuer, audience, jwks } = developmentIssuer(await developmentSecrets(folder))
    const verifier = createVerifier({ TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_JWKS: jwks })
    expect(await verifier.verify(`Bearer ${stdout.trim()}`)).toEqual(viewer)
  })

  it.each([
    [[], "required option '--as"],
    [['--as', 'root'], 'Allowed choices are rm, operator, partner'],
    [['--as', 'rm'], '--employee <id>'],
    [['--as', 'rm', '--employee', 'prt_01'], 'an id like emp_01J'],
    [['--as', 'partner'], '--app <name>'],
    [['--as', 'partner', '--app', 'a b'], 'letters, digits'],
    [['--as', 'operator', '--app', 'acme'], '--app goes with'],
    [['--as', 'operator', '--employee', 'emp_01'], '--employee goes with'],
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
    expect(stdout).toContain('npm run -s token -- --as rm --employee emp_')
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
