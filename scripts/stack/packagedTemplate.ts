import { execFile } from 'node:child_process'
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')

/** Where `serverless.yml` says that the zips are. */
const ZIPS = 'dist/packages'

/**
 * The CloudFormation template that osls makes of `serverless.yml` for a stage, with neither an account nor a network. It is
 * asked for what is around the functions: their zips are empty.
 */
export async function packagedTemplate(stage: string): Promise<unknown> {
  // A folder of its own: osls empties `.serverless`, in which somebody may have what they are about to deploy.
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-package-'))
  try {
    copyFileSync(join(ROOT, 'serverless.yml'), join(folder, 'serverless.yml'))
    for (const name of ['package.json', 'scripts', 'src', 'node_modules']) {
      symlinkSync(join(ROOT, name), join(folder, name))
    }
    mkdirSync(join(folder, ZIPS), { recursive: true })
    for (const path of globSync('src/handlers/*.ts', { cwd: ROOT })) {
      writeFileSync(join(folder, ZIPS, `${basename(path, '.ts')}.zip`), '')
    }
    await promisify(execFile)(join(ROOT, 'node_modules/.bin/osls'), ['package', '--stage', stage], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder },
    })
    const template = join(folder, '.serverless/cloudformation-template-update-stack.json')
    return JSON.parse(readFileSync(template, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
