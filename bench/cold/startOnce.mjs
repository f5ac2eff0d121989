// The process of one start: plain JavaScript, as Node would need time to make it that. It imports the bundle it is told of,
// answers the event it is told of, if there is one, and says what each took, the start of Node included.

const [bundle, event] = process.argv.slice(2)

function soFar() {
  const { user, system } = process.cpuUsage()
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() }
}

const { handler } = await import(bundle)
const init = soFar()
let first
if (event !== undefined) {
  const { statusCode, body } = await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 15_000 })
  if (statusCode !== 200 || body.includes('"errors":')) throw new Error(`${statusCode} ${body}`)
  first = soFar()
}
process.send({ init, first, residentBytes: process.memoryUsage().rss })
process.disconnect()
// Sockets that are kept for the next request would keep the process.
process.exit()
