import { connect, type Socket } from 'node:net'

type Waiting = { readonly resolve: (text: string) => void; readonly reject: (error: Error) => void }

const END_OF_HEAD = '\r\n\r\n'

/**
 * HTTP as far as one request after the other over one socket takes it: an answer has a length, and that is all that is
 * looked at. Less than any client that could be relied on.
 *
 * @param endpoint `http://127.0.0.1:8000`
 */
export function bareSocket(endpoint: string) {
  const { hostname, port } = new URL(endpoint)
  let waiting: Waiting | undefined
  let come: Buffer = Buffer.alloc(0)
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true })
  socket.on('error', (error) => waiting?.reject(error))
  socket.on('data', (chunk) => {
    come = come.byteLength === 0 ? chunk : Buffer.concat([come, chunk])
    const head = come.indexOf(END_OF_HEAD)
    if (head < 0) return
    const [, length = '0'] = /content-length: (\d+)/i.exec(come.toString('latin1', 0, head)) ?? []
    const from = head + END_OF_HEAD.length
    if (come.byteLength < from + Number(length)) return
    const text = come.toString('utf8', from, from + Number(length))
    const isGood = come.toString('latin1', 9, 12) === '200'
    come = Buffer.alloc(0)
    if (isGood) waiting?.resolve(text)
    else waiting?.reject(new Error(text))
  })
  return (headers: Readonly<Record<string, string | number>>, body: string) =>
    new Promise<string>((resolve, reject) => {
      waiting = { resolve, reject }
      let head = 'POST / HTTP/1.1\r\n'
      for (const name in headers) head += `${name}: ${headers[name]}\r\n`
      socket.write(`${head}\r\n${body}`)
    })
}
