import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleTabs } from './exampleTabs.ts'

/** Something for a browser. The body is made when it is asked for. */
export type Page = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: () => string | Promise<string>
}

/** Everything from here and nothing from elsewhere; styles are set by the editor as it runs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** GraphiQL from local files, with the examples in its tabs and a new token in their headers. */
export async function graphiqlPages(newToken: () => Promise<string>): Promise<ReadonlyMap<string, Page>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  )
  return new Map([
    [
      '/',
      {
        headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
        body: async () => html(await newToken()),
      },
    ],
    ['/graphiql/graphiql.js', script(js)],
    [
      '/graphiql/openGraphiql.js',
      script(readFileSync(join(import.meta.dirname, 'graphiql/openGraphiql.js'), 'utf8')),
    ],
    ['/graphiql/editorWorkerService.js', script(editorWorkerService)],
    ['/graphiql/graphql.js', script(graphqlWorker)],
    ['/graphiql/json.js', script(jsonWorker)],
    [
      '/graphiql/graphiql.css',
      { headers: { ...HEADERS, 'content-type': 'text/css; charset=utf-8' }, body: () => css },
    ],
  ])
}

function script(text: string): Page {
  return { headers: { ...HEADERS, 'content-type': 'text/javascript; charset=utf-8' }, body: () => text }
}

/** The token stands in data, not in a script: another site could run a script of ours, and listen. */
function html(token: string): string {
  const options = { token, tabs: exampleTabs() }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Guanxi 关系</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>This page needs JavaScript.</noscript>
    <div id="root"></div>
    <script type="application/json" id="options">${inHtml(options)}</script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/openGraphiql.js"></script>
  </body>
</html>
`
}

/** An example may hold `</script>`. */
function inHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
