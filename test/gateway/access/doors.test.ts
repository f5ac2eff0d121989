import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/access/viewer.ts'
import { openRequest } from '../../../src/server/requestContext.ts'
import { applyImport, listImports, startImport } from '../../../src/usecases/import/importBatch.ts'
import { undoImport } from '../../../src/usecases/import/undoImport.ts'
import { newKey } from '../../support/bank.ts'
import { customerOf, innerDoors, NOBODY, outerDoors, passingDoors, type Subject } from './doors.ts'
import { type Hidden, namings, namingsBeside } from './namings.ts'
import { namedBy, type ViewerName } from './people.ts'
import { rawAnswer } from './rawAnswer.ts'
import { buildWorld, IDENTIFIER, type World } from './world.ts'

let world: World
let hidden: Hidden
beforeAll(async () => {
  world = await buildWorld()
  const { consents, grants } = world
  hidden = {
    ...customerOf(world),
    consent: consents.full,
    delegation: grants.delegation,
    list: grants.list,
  }
})

const NOTHING: Hidden = {
  ...NOBODY,
  consent: 'cns_01J00000000000000000000000',
  delegation: 'dlg_01J00000000000000000000000',
  list: 'ins_01J00000000000000000000000',
}

/** The text with the ids of the one in the place of those of the other. */
function renamed(text: string, from: Hidden, to: Hidden): string {
  return (Object.keys(from) as (keyof Hidden)[]).reduce(
    (all, key) => all.replaceAll(from[key], to[key]),
    text,
  )
}

const viewerOf = (name: string) => world.viewers[name as ViewerName] as Viewer
const queryOf = (doors: Readonly<Record<string, string>>) =>
  `{ ${Object.values(doors)
    .map((door, n) => `d${n}: ${door}`)
    .join(' ')} }`

const BLIND_STAFF = namedBy('strangers investorRelations porter gone foreignManager')

describe('what is not yours and what is not there', () => {
  it.each([...BLIND_STAFF, 'foreignOperator'])('are the same by every question of %s', async (name) => {
    const asked = (subject: Subject) => queryOf({ ...outerDoors(subject), ...innerDoors(subject) })
    const [there, nowhere] = await Promise.all(
      [asked(hidden), asked(NOTHING)].map((query) => rawAnswer(world.gateway, viewerOf(name), { query })),
    )
    expect(renamed(there ?? '', hidden, NOTHING)).toBe(nowhere)
    expect(nowhere).not.toContain('errors')
  })

  it('are the same to a partner to whom nothing was consented', async () => {
    const [there, nowhere] = await Promise.all(
      [hidden, NOTHING].map((subject) =>
        rawAnswer(world.gateway, viewerOf('noPartner'), { query: queryOf(outerDoors(subject)) }),
      ),
    )
    expect(renamed(there ?? '', hidden, NOTHING)).toBe(nowhere)
  })

  it.each([...BLIND_STAFF, 'noPartner', 'somePartner'])(
    'are the same by an identifier, to %s',
    async (name) => {
      const ask = (value: string) =>
        rawAnswer(world.gateway, viewerOf(name), {
          query: `{ partyByIdentifier(scheme: EMAIL, value: "${value}") { id displayName } }`,
        })
      expect(await ask(IDENTIFIER.value)).toBe(await ask('nobody@hengyuan.example'))
    },
  )

  it.each(namedBy('strangers investorRelations porter gone'))(
    'are the same in every list that %s could meet them in',
    async (name) => {
      const text = await rawAnswer(world.gateway, viewerOf(name), { query: queryOf(passingDoors(world)) })
      expect(text).not.toContain('errors')
      for (const id of Object.values(hidden)) expect(text).not.toContain(id)
      expect(text).not.toContain('"hasNextPage":true')
    },
  )
})

describe('a cursor of somebody else', () => {
  it.each(['timeline', 'ties', 'holdings', 'transactions'])('opens no %s', async (list) => {
    const { gateway, bank, viewers, parties } = world
    const page = `pageInfo { endCursor hasNextPage } edges { cursor }`
    const first = await bank.ask(`{ list: ${list}(partyId: "${parties.customer}", first: 1) { ${page} } }`)
    const after = first.list.pageInfo.endCursor
    const asked = (partyId: string) =>
      `{ list: ${list}(partyId: "${partyId}", first: 1, after: "${after}") { ${page} } }`
    expect((await gateway.ask(asked(parties.customer), {}, viewers.manager)).errors[0]?.extensions.code).toBe(
      'INVALID_CURSOR',
    )
    const [there, nowhere] = await Promise.all(
      [parties.customer, NOTHING.party].map((id) =>
        rawAnswer(gateway, viewers.colleague, { query: asked(id) }),
      ),
    )
    expect(there).toBe(nowhere)
  })
})

describe('a command', () => {
  async function answersOf(name: string, of: readonly (readonly [string, object])[]) {
    const answers: string[] = []
    for (const [command, input] of of) {
      const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`
      const query = `mutation ($input: ${type}!) {
        ${command}(input: $input) { __typename userErrors { code field message messageZh } }
      }`
      const variables = { input: { idempotencyKey: newKey(), ...input } }
      answers.push(`${command} ${await rawAnswer(world.gateway, viewerOf(name), { query, variables })}`)
    }
    return answers
  }

  it.each(['colleague', 'otherHead', 'insider', 'investorRelations', 'service', 'otherService', 'porter'])(
    'that names what is not yours says that it is not there, to %s',
    async (name) => {
      // The insider knows of their list, and who serves the customer of the customer.
      const secret = name === 'insider' ? { ...hidden, list: NOTHING.list } : hidden
      const unseen =
        name === 'service' ? { ...NOTHING, list: hidden.list, delegation: hidden.delegation } : secret
      const there = await answersOf(name, namings(world, unseen))
      const nowhere = await answersOf(name, namings(world, NOTHING))
      expect(there.map((text) => renamed(text, unseen, NOTHING))).toEqual(nowhere)
    },
  )

  it('about one’s own that names what is not says that it is not there', async () => {
    const { bank, ids, units } = world
    const party = await bank.organization()
    await bank.relationship({ partyId: party, unitId: units.desk, lead: ids.colleague })
    const own = { party, interaction: await bank.contact(party) }
    const there = await answersOf('colleague', namingsBeside(world, own, hidden))
    const nowhere = await answersOf('colleague', namingsBeside(world, own, NOTHING))
    expect(there.map((text) => renamed(text, hidden, NOTHING))).toEqual(nowhere)
    for (const text of nowhere) expect(text).toContain('NOT_FOUND')
  })
})

describe('imports', () => {
  it.each(namedBy('compliance manager head executive gone fullPartner'))('are not for %s', async (name) => {
    const { app } = world.gateway
    const asked = { deadline: app.now().getTime() + 60_000, requestId: 'test' }
    const context = await openRequest(app, viewerOf(name), asked)
    const batch = 'bat_01J00000000000000000000000'
    for (const work of [
      () => startImport(context, 'a file'),
      () => listImports(context),
      () => applyImport(context, batch, []),
      () => undoImport(context, batch),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
})
