import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const HEALTH_REQUEST = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/health',
  rawQueryString: '',
  headers: { host: 'example.com' },
  requestContext: { http: { method: 'GET', path: '/health', sourceIp: '127.0.0.1' } },
  isBase64Encoded: false,
}

/** What a bundle answers to `/health` in a process that has nothing else: no packages, no other variables. */
export function answerOfBundle(path: string, env: Record<string, string>): unknown {
  const alone = join(mkdtempSync(join(tmpdir(), 'guanxi-bundle-')), 'handler.mjs')
  copyFileSync(path, alone)
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(alone).href)})
    console.log(JSON.stringify(await handler(${JSON.stringify(HEALTH_REQUEST)}, {})))
  `
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env,
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}
