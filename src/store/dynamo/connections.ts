import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { DynamoError } from './dynamoError.ts'
import { type AnswerReader, answerReader, type HttpAnswer } from './httpAnswer.ts'

const MOST_CONNECTIONS = 100
/**
 * A connection that was idle for longer is not used again: what stands in between may have forgotten it without a word, as it
 * does while a function is frozen, and the request would wait for its whole time.
 */
const LONGEST_IDLE_MS = 60_000

/** Sends one request as it stands, and gives its answer. */
export type Exchange = (request: string, timeoutMs: number) => Promise<HttpAnswer>

export type Connections = { readonly exchange: Exchange; readonly close: () => void }

export type ConnectionsOptions = {
  /** How long a connection may take to be made. */
  readonly connectMs: number
  /** Milliseconds since 1970: it goes on while the process is frozen. */
  readonly clockMs: () => number
}

type Asked = {
  readonly request: string
  readonly resolve: (answer: HttpAnswer) => void
  readonly reject: (error: Error) => void
}

type Connection = {
  readonly socket: Socket
  /** What it is at work on: one request at a time, so that no answer can be taken for another's. */
  asked: Asked | undefined
  read: AnswerReader
  idleSinceMs: number
}

/**
 * Connections to one server that are kept for the next request, without what Node's own client makes for each: that costs more
 * CPU than all else a call needs.
 *
 * @throws DynamoError TimeoutError when no answer came in time; an error with Node's code when the connection failed.
 */
export function openConnections(server: URL, { connectMs, clockMs }: ConnectionsOptions): Connections {
  const connect = connector(server, connectMs)
  /** The one used last is used next, so that the others may go. */
  const idle: Connection[] = []
  const open = new Set<Connection>()
  const waiting = new Set<Asked>()

  function begin(asked: Asked): void {
    const connection = takeIdle() ?? (open.size < MOST_CONNECTIONS ? newConnection() : undefined)
    if (connection) send(connection, asked)
    else waiting.add(asked)
  }

  function takeIdle(): Connection | undefined {
    for (let found = idle.pop(); found; found = idle.pop()) {
      if (found.socket.writable && clockMs() - found.idleSinceMs <= LONGEST_IDLE_MS) return found
      drop(found)
    }
    return undefined
  }

  function send(connection: Connection, asked: Asked): void {
    connection.asked = asked
    connection.read = answerReader()
    connection.socket.ref()
    connection.socket.write(asked.request)
  }

  function newConnection(): Connection {
    const socket = connect()
    const connection: Connection = { socket, asked: undefined, read: answerReader(), idleSinceMs: 0 }
    open.add(connection)
    socket.on('data', (bytes: Buffer) => received(connection, bytes))
    socket.on('error', (error) => fail(connection, error))
    socket.on('end', () => fail(connection, lost()))
    socket.on('close', () => fail(connection, lost()))
    return connection
  }

  function received(connection: Connection, bytes: Buffer): void {
    const { asked } = connection
    const answer = asked && readFrom(connection, bytes)
    // Nobody asked: what follows on this connection could be anything.
    if (!asked) drop(connection)
    if (!answer) return
    connection.asked = undefined
    if (answer.isReusable) keep(connection)
    else drop(connection)
    asked.resolve(answer)
  }

  function readFrom(connection: Connection, bytes: Buffer): HttpAnswer | undefined {
    try {
      return connection.read(bytes)
    } catch (error) {
      fail(connection, error as Error)
      return undefined
    }
  }

  function keep(connection: Connection): void {
    const next = takeWaiting()
    if (next) {
      send(connection, next)
      return
    }
    connection.idleSinceMs = clockMs()
    // A process with nothing else to do may end.
    connection.socket.unref()
    idle.push(connection)
  }

  function takeWaiting(): Asked | undefined {
    const [next] = waiting
    if (next) waiting.delete(next)
    return next
  }

  function fail(connection: Connection, error: Error): void {
    const { asked } = connection
    connection.asked = undefined
    drop(connection)
    asked?.reject(error)
  }

  function drop(connection: Connection): void {
    if (!open.delete(connection)) return
    const place = idle.indexOf(connection)
    if (place >= 0) idle.splice(place, 1)
    connection.socket.destroy()
    const next = takeWaiting()
    if (next) begin(next)
  }

  function giveUp(asked: Asked, timeoutMs: number): void {
    const error = new DynamoError('TimeoutError', `expected an answer within ${timeoutMs} ms`)
    waiting.delete(asked)
    for (const connection of open) if (connection.asked === asked) fail(connection, error)
    asked.reject(error)
  }

  return {
    exchange: (request, timeoutMs) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => giveUp(asked, timeoutMs), timeoutMs)
        const asked: Asked = {
          request,
          resolve: (answer) => {
            clearTimeout(timer)
            resolve(answer)
          },
          reject: (error) => {
            clearTimeout(timer)
            reject(error)
          },
        }
        begin(asked)
      }),
    close: () => {
      waiting.clear()
      for (const connection of open) fail(connection, lost())
    },
  }
}

/** The name and the code by which it is known to be worth another try. */
function lost(): Error {
  return Object.assign(new Error('the connection ended before the answer'), { code: 'ECONNRESET' })
}

/** How a connection to the server is made, and given up. */
function connector({ protocol, hostname, port }: URL, connectMs: number): () => Socket {
  const isSecure = protocol === 'https:'
  // Addresses of IPv6 stand in brackets in a URL.
  const host = hostname.replace(/^\[|\]$/g, '')
  const to = { host, port: Number(port) || (isSecure ? 443 : 80), noDelay: true, keepAlive: true }
  /** Of the last connection: the next one need not prove everything again. */
  let session: Buffer | undefined

  function secure(): Socket {
    const name = isIP(host) === 0 ? { servername: host } : {}
    const socket = connectTls({ ...to, ...name, ALPNProtocols: ['http/1.1'], ...(session && { session }) })
    socket.on('session', (next) => {
      session = next
    })
    return socket
  }

  return () => {
    const socket = isSecure ? secure() : connectTcp(to)
    const late = () =>
      socket.destroy(new DynamoError('TimeoutError', `expected a connection within ${connectMs} ms`))
    const timer = setTimeout(late, connectMs)
    const stop = () => clearTimeout(timer)
    socket.once(isSecure ? 'secureConnect' : 'connect', stop).once('close', stop)
    return socket
  }
}
