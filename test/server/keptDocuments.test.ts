import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { planRoomOf } from '../../src/server/execution/planRoom.ts'
import { keptDocuments } from '../../src/server/keptDocuments.ts'

/** Sends a text as Apollo does. @returns whether its document was kept. */
async function send(
  plugin: ReturnType<typeof keptDocuments>,
  source: string,
  errors?: readonly Error[],
  planned = 0,
) {
  // biome-ignore lint/suspicious/noExplicitAny: the parts of a request that the plugin looks at.
  const request: any = { source }
  const hooks = await plugin.requestDidStart?.(request)
  await hooks?.didResolveSource?.(request)
  const isKept = request.document !== undefined
  if (!isKept) {
    request.document = parse(source)
    await (await hooks?.validationDidStart?.(request))?.(errors)
  }
  planRoomOf(request.document).taken += planned
  await hooks?.willSendResponse?.(request)
  return isKept
}

describe('documents', () => {
  it('are parsed and validated once', async () => {
    const plugin = keptDocuments()
    expect(await send(plugin, '{ a }')).toBe(false)
    expect(await send(plugin, '{ a }')).toBe(true)
    expect(await send(plugin, '{ a } ')).toBe(false)
  })

  it('are judged anew each time when they are not valid', async () => {
    const plugin = keptDocuments()
    await send(plugin, '{ a }', [new Error('not valid')])
    expect(await send(plugin, '{ a }')).toBe(false)
  })

  it('that were not asked for longest go first', async () => {
    // Of 5 tokens each.
    const plugin = keptDocuments(2 * 5 * 400)
    await send(plugin, '{ a }')
    await send(plugin, '{ b }')
    await send(plugin, '{ a }')
    await send(plugin, '{ c }')
    expect(await send(plugin, '{ a }')).toBe(true)
    expect(await send(plugin, '{ b }')).toBe(false)
  })

  it('count with what was planned of them', async () => {
    // Of 5 tokens each, and the last with ten fields that are planned.
    const plugin = keptDocuments(2 * 5 * 400 + 9 * 800)
    await send(plugin, '{ a }')
    await send(plugin, '{ b }', [], 10)
    expect(await send(plugin, '{ a }')).toBe(false)
  })

  it('count with all their letters: a long comment is one token', async () => {
    const plugin = keptDocuments(100_000)
    await send(plugin, '{ a }')
    await send(plugin, `{ b } #${'x'.repeat(60_000)}`)
    expect(await send(plugin, '{ a }')).toBe(false)
    expect(await send(plugin, `{ b } #${'x'.repeat(60_000)}`)).toBe(false)
  })
})
