import { readFileSync } from 'node:fs'

type Profile = {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const MOST = 40

/** Waiting, and what V8 cannot name: mostly the system's. */
const NOTHING = ['(idle)', '(program)']

/** What part of the busy time was spent in functions of these files themselves, 0 to 1: what they call is not in it. */
export function ownShare(file: string, isOf: (url: string) => boolean): number {
  const { nodes, samples, timeDeltas } = profileOf(file)
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  let [own, all] = [0, 0]
  for (const [n, id] of samples.entries()) {
    const frame = frames.get(id)
    if (!frame || NOTHING.includes(frame.functionName)) continue
    const micros = timeDeltas[n] ?? 0
    all += micros
    if (isOf(frame.url)) own += micros
  }
  return own / all
}

/** Own time, in microseconds a request: by package or folder, and of the functions that take most. */
export function profileSummary(file: string, requests: number): string {
  const { nodes, samples, timeDeltas } = profileOf(file)
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const places = new Map<string, number>()
  const functions = new Map<string, number>()
  for (const [n, id] of samples.entries()) {
    const frame = frames.get(id)
    if (!frame || NOTHING.includes(frame.functionName)) continue
    const micros = (timeDeltas[n] ?? 0) / requests
    add(places, placeOf(frame.url) || frame.functionName, micros)
    add(
      functions,
      `${frame.functionName || '(anonymous)'} ${fileOf(frame.url)}:${frame.lineNumber + 1}`,
      micros,
    )
  }
  return `${table(places)}\n\n${table(functions)}`
}

function profileOf(file: string): Profile {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function add(to: Map<string, number>, name: string, micros: number): void {
  to.set(name, (to.get(name) ?? 0) + micros)
}

function table(rows: ReadonlyMap<string, number>): string {
  return [...rows]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name, micros]) => `${micros.toFixed(1).padStart(8)} µs  ${name}`)
    .join('\n')
}

/** `graphql`, `@smithy/core`, `src/store` */
function placeOf(url: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  return inPackage ?? /((?:src|test|bench)\/[^/]+)/.exec(url)?.[1] ?? url.replace(/^(node:[^/]+).*/, '$1')
}

function fileOf(url: string): string {
  return url.replace(/.*\/(?:node_modules|(?=(?:src|test|bench)\/))/, '').replace(/^\//, '')
}
