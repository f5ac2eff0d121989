import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

/**
 * The CloudFormation template that osls makes of `serverless.yml` for a stage, with neither an account nor a network. It is
 * asked for what is around the functions: their zips are empty.
 */
export async function packagedTemplate(stage: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-package-'))
  try {
    for (const path of globSync('src/handlers/*.ts')) {
      writeFileSync(join(folder, `${basename(path, '.ts')}.zip`), '')
    }
    const given = ['--stage', stage, '--param', `packages=${folder}`, '--package', folder]
    await promisify(execFile)('node_modules/.bin/osls', ['package', ...given], {
      env: { PATH: process.env['PATH'], HOME: folder },
    })
    return JSON.parse(readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
