import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServer as createTlsServer, setDefaultCACertificates, type TLSSocket } from 'node:tls'
import { afterEach, describe, expect, it } from 'vitest'
import { type Connections, openConnections } from '../../../src/store/dynamo/connections.ts'
import { TEST_CERTIFICATE } from '../../support/testCertificate.ts'

type Behaviour = (request: string, socket: Socket) => void

let stop: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const each of stop) await each()
  stop = []
})

const answerTo = (request: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${request.length}\r\n\r\n${request}`
const echo: Behaviour = (request, socket) => void socket.write(answerTo(request))

/** A server that does as it is told with each request: a line of text. */
async function serve(behaviour: Behaviour, { isSecure = false } = {}) {
  const sockets: Socket[] = []
  const accept = (socket: Socket) => {
    sockets.push(socket)
    let text = ''
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      const [rest = '', ...lines] = (text + bytes).split('\n').toReversed()
      text = rest
      for (const line of lines.toReversed()) behaviour(line, socket)
    })
  }
  const server = isSecure ? createTlsServer({ ...TEST_CERTIFICATE }, accept) : createServer(accept)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { sockets, origin: (host: string) => `http${isSecure ? 's' : ''}://${host}:${port}` }
}

function connectTo(origin: string, clockMs = Date.now): Connections {
  const connections = openConnections(new URL(origin), { connectMs: 2_000, clockMs })
  stop.unshift(async () => connections.close())
  return connections
}

async function ask({ exchange }: Connections, text: string, timeoutMs = 5_000): Promise<string> {
  return (await exchange(`${text}\n`, timeoutMs)).body.toString()
}

describe('connections', () => {
  it('are used again: one after the other, requests need one', async () => {
    const { sockets, origin } = await serve(echo)
    const connections = connectTo(origin('127.0.0.1'))
    for (const text of ['a', 'b', 'c']) expect(await ask(connections, text)).toBe(text)
    expect(sockets.length).toBe(1)
  })

  it('are a hundred at most, and give each request its own answer, in whatever order answers come', async () => {
    const { sockets, origin } = await serve(async (request, socket) => {
      await sleep(Math.random() * 5)
      echo(request, socket)
    })
    const connections = connectTo(origin('127.0.0.1'))
    const texts = Array.from({ length: 1_000 }, (_, n) => `request ${n}`)
    expect(await Promise.all(texts.map((text) => ask(connections, text)))).toEqual(texts)
    expect(sockets.length).toBe(100)
  })

  it('that the server has closed are not used again', async () => {
    const { sockets, origin } = await serve(echo)
    const connections = connectTo(origin('127.0.0.1'))
    await ask(connections, 'a')
    sockets[0]?.end()
    await sleep(20)
    expect(await ask(connections, 'b')).toBe('b')
    expect(sockets.length).toBe(2)
  })

  it('that were idle for more than a minute, as while a function is frozen, are not used again', async () => {
    let nowMs = 0
    const { sockets, origin } = await serve(echo)
    const connections = connectTo(origin('127.0.0.1'), () => nowMs)
    await ask(connections, 'a')
    nowMs += 60_000
    await ask(connections, 'b')
    expect(sockets.length).toBe(1)
    nowMs += 60_001
    await ask(connections, 'c')
    expect(sockets.length).toBe(2)
  })

  it('that end in the middle of an answer fail its request alone, by a name that is tried again', async () => {
    const { origin } = await serve((request, socket) => {
      if (request === 'lost')
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf', () => socket.end())
      else echo(request, socket)
    })
    const connections = connectTo(origin('127.0.0.1'))
    await expect(ask(connections, 'lost')).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await ask(connections, 'b')).toBe('b')
  })

  it('that answer too late are given up, and nobody else hears that answer', async () => {
    const { sockets, origin } = await serve(async (request, socket) => {
      if (request === 'slow') await sleep(60)
      echo(request, socket)
    })
    const connections = connectTo(origin('127.0.0.1'))
    await expect(ask(connections, 'slow', 30)).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(await ask(connections, 'b')).toBe('b')
    await sleep(60)
    expect(await ask(connections, 'c')).toBe('c')
    expect(sockets.length).toBe(2)
  })

  it('that say what nobody asked are not used again', async () => {
    const { sockets, origin } = await serve(echo)
    const connections = connectTo(origin('127.0.0.1'))
    await ask(connections, 'a')
    sockets[0]?.write(answerTo('made up'))
    await sleep(20)
    expect(await ask(connections, 'b')).toBe('b')
    expect(sockets.length).toBe(2)
  })

  it('that say more than was asked are not used again', async () => {
    const { sockets, origin } = await serve((request, socket) => {
      socket.write(`${answerTo(request)}${answerTo('made up')}`)
    })
    const connections = connectTo(origin('127.0.0.1'))
    expect(await ask(connections, 'a')).toBe('a')
    expect(await ask(connections, 'b')).toBe('b')
    expect(sockets.length).toBe(2)
  })

  it('that speak no HTTP fail the request as a bug', async () => {
    const { origin } = await serve((_, socket) => void socket.write('SSH-2.0-OpenSSH\r\n\r\n'))
    await expect(ask(connectTo(origin('127.0.0.1')), 'a')).rejects.toBeInstanceOf(RangeError)
  })

  it('that cannot be made fail the request by the name of the fault', async () => {
    const { origin } = await serve(echo)
    const nobody = origin('127.0.0.1')
    for (const each of stop) await each()
    await expect(ask(connectTo(nobody), 'a')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('let those go on that wait, when one of them fails', async () => {
    const { origin } = await serve((request, socket) => {
      if (request.startsWith('lost')) socket.destroy()
      else echo(request, socket)
    })
    const connections = connectTo(origin('127.0.0.1'))
    const texts = Array.from({ length: 300 }, (_, n) => (n < 150 ? `lost ${n}` : `request ${n}`))
    const outcomes = await Promise.allSettled(texts.map((text) => ask(connections, text)))
    expect(outcomes.map(({ status }) => status)).toEqual(
      texts.map((text) => (text.startsWith('lost') ? 'rejected' : 'fulfilled')),
    )
  })
})

describe('connections over TLS', () => {
  it('are made to who they should be, and to nobody else', async () => {
    const { sockets, origin } = await serve(echo, { isSecure: true })
    await expect(ask(connectTo(origin('localhost')), 'a')).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    })
    setDefaultCACertificates([TEST_CERTIFICATE.cert])
    await expect(ask(connectTo(origin('127.0.0.1')), 'a')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    })
    expect(sockets.every((socket) => socket.bytesRead === 0)).toBe(true)
    expect(await ask(connectTo(origin('localhost')), 'a')).toBe('a')
  })

  it('are made faster the second time', async () => {
    setDefaultCACertificates([TEST_CERTIFICATE.cert])
    const { sockets, origin } = await serve(echo, { isSecure: true })
    const connections = connectTo(origin('localhost'))
    const isResumed = (n: number) => (sockets[n] as TLSSocket).isSessionReused()
    await ask(connections, 'a')
    expect(isResumed(0)).toBe(false)
    sockets[0]?.destroy()
    await sleep(20)
    await ask(connections, 'b')
    expect(isResumed(1)).toBe(true)
  })
})
