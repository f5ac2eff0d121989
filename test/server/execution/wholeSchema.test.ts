import { execute, parse, print, visit } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/access/viewer.ts'
import { createServer } from '../../../src/server/createServer.ts'
import type { Servers } from '../../../src/server/createServers.ts'
import { type Execution, plannedExecution } from '../../../src/server/execution/plannedExecution.ts'
import { inDrawnOrder } from '../../gateway/nonInterference/clockwork.ts'
import { type Asked, questionsOf } from '../../gateway/nonInterference/questions.ts'
import { partnerViewer, staffViewer } from '../../gateway/nonInterference/viewers.ts'
import { SCHEMA, startWorld, type World } from '../../gateway/nonInterference/world.ts'

/** One in so many of the thousands of questions is asked by each viewer: `ONE_IN=1` for all of them. */
const ONE_IN = Number(process.env['ONE_IN'] ?? 80)
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const LONGEST_MS = 600_000

/** Operations are executed by graphql-js, and all else is the same. */
const byGraphqlJs: Execution = {
  ...plannedExecution(SCHEMA),
  load: async () => ({
    executor: async ({ document, request, context }) =>
      execute({
        ...{ schema: SCHEMA, document, contextValue: context },
        operationName: request.operationName,
        variableValues: request.variables,
      }),
  }),
}

const REFERENCE: Promise<Servers> = serversOf(byGraphqlJs)

async function serversOf(execution: Execution): Promise<Servers> {
  const [staff, partners] = await Promise.all([
    createServer({ schema: SCHEMA, tellsSchema: true, execution }),
    createServer({ schema: SCHEMA, tellsSchema: false, execution }),
  ])
  return { staff, partners }
}

let world: World
let questions: readonly Asked[]
beforeAll(async () => {
  world = await startWorld()
  // What is asked stands in the log, and in what was used: the same question is answered with more the second time.
  questions = questionsOf(SCHEMA, world).filter(({ document: { root } }) => !OF_REQUESTS.includes(root))
}, LONGEST_MS)

const OF_REQUESTS = ['auditTrail', 'fieldUsage']

/** What a caller gets, but for what is left to ask. */
function withoutBucket(body: string): string {
  return body.replace(/"available":\d+/, '"available":0')
}

/** The same question in other words: under other names, in fragments, with conditions that hold. */
function reworded(query: string): string {
  let fields = 0
  const changed = visit(parse(query), {
    Field: (node) => {
      fields += 1
      if (fields % 7 !== 3 || node.alias) return undefined
      return { ...node, alias: { ...node.name, value: `other_${node.name.value}` } }
    },
    SelectionSet: (node) => {
      if (node.selections.length < 2 || node.selections.length % 2 === 0) return undefined
      const [first, ...rest] = node.selections
      return (
        first && {
          ...node,
          selections: [first, { kind: 'InlineFragment', selectionSet: { ...node, selections: rest } }],
        }
      )
    },
  })
  return print(changed)
}

/** As many of the questions for everyone and every seed; which ones follows from both. */
function drawnFor(subject: string): readonly Asked[] {
  expect(questions.length).toBeGreaterThan(1_000)
  const inOrder = inDrawnOrder(SEED, questions, (_question, n) => `${subject} ${n}`)
  return inOrder.slice(0, Math.ceil(questions.length / ONE_IN))
}

describe('every field of the schema', () => {
  it.each([
    ['an operator', (): Viewer => ({ kind: 'operator', tenant: 'demo', subject: 'ops' })],
    ['who looks after parties', () => staffViewer(world.cast, 'anna')],
    ['who stands in, with less', () => staffViewer(world.cast, 'dan')],
    ['a partner app', () => partnerViewer('acme')],
  ] as const)(
    `is answered to %s byte for byte as by graphql-js (seed ${SEED})`,
    async (_, viewerOf) => {
      const viewer: Viewer = viewerOf()
      for (const { document, variables } of drawnFor(viewer.subject)) {
        for (const query of [document.query, reworded(document.query)]) {
          const expected = await world.ask(viewer, { query, variables }, REFERENCE)
          const found = await world.ask(viewer, { query, variables })
          const about = `${query}\n${JSON.stringify(variables)}`
          expect(withoutBucket(found.body), about).toBe(withoutBucket(expected.body))
          expect({ ...found, body: '' }, about).toEqual({ ...expected, body: '' })
        }
      }
    },
    LONGEST_MS,
  )
})
