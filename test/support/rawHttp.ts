import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A connection on which anything can be said. */
export async function rawConnection(address: string): Promise<{ socket: Socket; all: Promise<string> }> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  // A reset is an answer too. `once` would be rejected by it.
  socket.on('error', () => undefined)
  const all = new Promise<string>((resolve) => socket.on('close', () => resolve(received)))
  await once(socket, 'connect')
  return { socket, all }
}

/** Everything that comes back until the other side hangs up. */
export async function sayAndListen(address: string, text: string): Promise<string> {
  const { socket, all } = await rawConnection(address)
  socket.write(text)
  return all
}
