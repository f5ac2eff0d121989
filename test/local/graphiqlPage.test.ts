import { parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleTabs } from '../../src/local/exampleTabs.ts'
import { graphiqlPages, type Page } from '../../src/local/graphiqlPage.ts'

let pages: ReadonlyMap<string, Page>

beforeAll(async () => {
  pages = await graphiqlPages(async () => 'the-token')
})

const bodyOf = async (path: string) => (await pages.get(path)?.body()) ?? ''

describe('the GraphiQL page', () => {
  it('loads nothing that is not served beside it', async () => {
    const html = await bodyOf('/')
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
    expect(loaded.filter((address) => address !== 'data:,')).toEqual([
      '/graphiql/graphiql.css',
      '/graphiql/graphiql.js',
      '/graphiql/openGraphiql.js',
    ])
    for (const address of loaded) expect(pages.has(address) || address === 'data:,').toBe(true)
    expect(await bodyOf('/graphiql/graphiql.css')).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//)
  })

  it('is forbidden by its policy to load anything else', () => {
    const policy = pages.get('/')?.headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
  })

  it('has a worker for each language of its editor', () => {
    for (const label of ['editorWorkerService', 'graphql', 'json'])
      expect(pages.has(`/graphiql/${label}.js`)).toBe(true)
  })

  it('has the examples and the token in it, as data that another site cannot run', async () => {
    const html = await bodyOf('/')
    const data = /<script type="application\/json" id="options">(.*)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(data)).toEqual({ token: 'the-token', tabs: exampleTabs() })
    for (const [path] of pages) if (path !== '/') expect(await bodyOf(path)).not.toContain('the-token')
    expect(pages.get('/')?.headers['cross-origin-resource-policy']).toBe('same-origin')
  })
})

describe('the examples', () => {
  it.each(exampleTabs().map((tab) => [/\w+(?= [{(])/.exec(tab.query)?.[0], tab] as const))(
    'can be parsed: %s',
    (_, { query, variables }) => {
      expect(parse(query).definitions).toHaveLength(1)
      if (variables) expect(JSON.parse(variables)).toBeTypeOf('object')
    },
  )
})
