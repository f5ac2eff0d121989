import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/access/viewer.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { asked, type ExportBank, startExportBank } from '../../support/exportBank.ts'

let exports: ExportBank
let bank: Bank
let unitId: string
let manager: string
let colleague: string
let officer: string
let investorRelations: string
let head: string

const as = (subject: string): Partial<Viewer> => ({ kind: 'employee', subject })

beforeAll(async () => {
  exports = await startExportBank()
  bank = bankOf(exports.gateway)
  unitId = await bank.unit()
  manager = await bank.employee(unitId, 'Wang Fang')
  colleague = await bank.employee(unitId, 'Zhao Lei')
  officer = await bank.employee(unitId, 'Sun Li', { posts: [{ unitId, kind: 'COMPLIANCE' }] })
  head = await bank.employee(unitId, 'He Ping', { posts: [{ unitId, kind: 'HEAD' }] })
  investorRelations = await bank.employee(unitId, 'Qian Yu', {
    posts: [{ unitId, kind: 'INVESTOR_RELATIONS' }],
  })
})

/** By party. */
const relationships = new Map<string, string>()

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })

async function customer(legal: string, lead = manager): Promise<string> {
  const partyId = await bank.organization(legal)
  relationships.set(partyId, await bank.relationship({ partyId, unitId, lead }))
  return partyId
}

async function exported(input: object, viewer: Partial<Viewer>): Promise<Record<string, string>[]> {
  const id = await exports.start(input, viewer)
  await exports.run(id)
  expect(await exports.ask(id, viewer)).toMatchObject({ state: 'DONE' })
  return rowsOf(await exports.text(id))
}

describe('an export', () => {
  it('has what the same caller is shown by the same question, and says what is withheld', async () => {
    const mine = await customer('Mine Ltd')
    const theirs = await customer('Theirs Ltd', colleague)
    await bank.contact(mine, '2026-03-01T01:00:00Z', { subject: 'Alone', summary: 'All of it' })
    await bank.contact(mine, '2026-03-02T01:00:00Z', {
      subject: 'Together',
      participants: [
        { partyId: mine, part: 'ATTENDEE' },
        { partyId: theirs, part: 'ATTENDEE' },
      ],
    })
    const rows = await exported({ of: { timelineOf: mine } }, as(manager))
    expect(rows.map(({ subject, their_people, withheld }) => ({ subject, their_people, withheld }))).toEqual([
      { subject: 'Together', their_people: 'Mine Ltd', withheld: 'disclosureClass; participants.party' },
      { subject: 'Alone', their_people: 'Mine Ltd', withheld: 'disclosureClass' },
    ])
  })

  it('leaves out what only insiders may know, for everybody else', async () => {
    const partyId = await customer('Inside Ltd')
    const list = await bankOf(exports.gateway, as(manager)).make('openInsiderList', {
      name: 'Project Heron',
      reason: 'Deal',
    })
    const insider = bankOf(exports.gateway, as(manager))
    await insider.contact(partyId, '2026-03-01T01:00:00Z', { subject: 'Open' })
    await insider.contact(partyId, '2026-03-02T01:00:00Z', {
      subject: 'Inside',
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId: list.id,
    })
    const subjects = async (viewer: Partial<Viewer>) =>
      (await exported({ of: { timelineOf: partyId } }, viewer)).map(({ subject }) => subject)
    expect(await subjects(as(manager))).toEqual(['Inside', 'Open'])
    expect(await subjects(as(head))).toEqual(['Open'])
    expect(await subjects(as(officer))).toEqual(['Inside', 'Open'])
  })

  it('crosses no wall between lines of business', async () => {
    const partyId = await customer('Walled Ltd')
    await bank.relationship({ partyId, unitId, lead: investorRelations }, { lineOfBusiness: 'INVESTOR' })
    await bank.contact(partyId, '2026-03-01T01:00:00Z', { subject: 'Loan', lineOfBusiness: 'CUSTOMER' })
    await bank.contact(partyId, '2026-03-02T01:00:00Z', { subject: 'Results', lineOfBusiness: 'INVESTOR' })
    const subjects = async (viewer: Partial<Viewer>) =>
      (await exported({ of: { investorId: partyId } }, viewer)).map(({ subject }) => subject)
    expect(await subjects(as(investorRelations))).toEqual(['Results'])
    expect(await subjects(as(manager))).toEqual(['Loan'])
    expect(await subjects({ kind: 'operator' })).toEqual(['Results', 'Loan'])
  })

  it('cannot be asked for of a party that is not there for the caller, nor by who has no post or is a partner', async () => {
    const partyId = await customer('Hidden Ltd', colleague)
    const past = { validFrom: '2020-01-01', validTo: '2021-01-01' }
    const stranger = await bank.employee(unitId, 'Gone Person', {
      posts: [{ unitId, kind: 'RELATIONSHIP_MANAGER', ...past }],
    })
    const refusal = async (viewer: Partial<Viewer>, of: object = { timelineOf: partyId }) =>
      (await asked(exports.gateway, { of }, viewer)).faults
    expect(await refusal(as(manager))).toEqual(['NOT_FOUND input.of.timelineOf'])
    expect(await refusal(as(stranger), { topic: 'a' })).toEqual(['NOT_FOUND input.of.topic'])
    const { errors } = await exports.gateway.ask(
      'mutation ($input: StartExportInput!) { startExport(input: $input) { export { id } } }',
      { input: { idempotencyKey: 'p', of: { timelineOf: partyId }, format: 'CSV' } },
      { kind: 'partner', subject: 'acme', purpose: 'SERVICING' },
    )
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('cannot be asked for of a party who is known by identity only: none of its contacts would be in it', async () => {
    const investor = await bank.organization('No Coverage Ltd', { roles: [{ kind: 'INVESTOR' }] })
    await bank.contact(investor)
    const { faults } = await asked(exports.gateway, { of: { investorId: investor } }, as(investorRelations))
    expect(faults).toEqual(['NOT_ALLOWED input.of.investorId'])
  })

  it('is seen by who asked, and by compliance without the files; nobody else knows of it', async () => {
    const partyId = await customer('Secret Ltd')
    const id = await exports.start({ of: { timelineOf: partyId } }, as(manager))
    await exports.run(id)
    expect((await exports.ask(id, as(manager))).files.map(({ url }) => url)).toEqual([
      `https://files.example/demo/${id}/contacts.csv`,
      `https://files.example/demo/${id}/manifest.json`,
    ])
    expect((await exports.ask(id, as(officer))).files.map(({ url }) => url)).toEqual([null, null])
    expect(await exports.ask(id, as(colleague))).toBeNull()
    expect(await exports.ask(id, { kind: 'operator', tenant: 'other' })).toBeNull()

    const list = async (viewer: Partial<Viewer>, everybodys = false) => {
      const { data, errors } = await exports.gateway.ask(
        'query ($everybodys: Boolean) { exports(everybodys: $everybodys, first: 100) { nodes { id } } }',
        { everybodys },
        viewer,
      )
      return errors
        .map(({ extensions }) => extensions.code)
        .concat(data?.exports.nodes.map((node: { id: string }) => node.id))
    }
    expect((await list(as(manager))).at(0)).toBe(id)
    expect(await list(as(colleague))).not.toContain(id)
    expect(await list(as(officer))).toEqual(expect.not.arrayContaining([id]))
    expect(await list(as(officer), true)).toContain(id)
    expect((await list(as(manager), true))[0]).toBe('FORBIDDEN')
  })

  it('tells the audit log that it was asked for, that it ended, and each time its files are fetched', async () => {
    const partyId = await customer('Audited Ltd')
    const id = await exports.start({ of: { timelineOf: partyId } }, as(manager))
    await exports.run(id)
    await exports.ask(id, as(manager))
    await exports.ask(id, as(officer))
    const { data } = await exports.gateway.ask(
      'query ($of: AuditQuestionInput!) { auditTrail(of: $of, first: 10) { nodes { kind action actor records { id } } } }',
      { of: { partyId } },
      as(officer),
    )
    const entries = data.auditTrail.nodes.map((node: { kind: string; action: string; actor: string }) =>
      [node.kind, node.action, node.actor].join(' '),
    )
    expect(entries.slice(0, 3)).toEqual([
      `DOWNLOAD export employee:${manager}`,
      'WRITE endExport operator:system:export',
      `WRITE startExport employee:${manager}`,
    ])
  })

  it('ends when who asked loses the post in the middle, with nothing more read and nothing to download', async () => {
    const leaver = await bank.employee(unitId, 'Li Na')
    const partyId = await customer('Left Ltd', leaver)
    await bank.contact(partyId)
    const id = await exports.start({ of: { timelineOf: partyId } }, as(leaver))
    await exports.run(id, 1)
    expect(await exports.ask(id, as(leaver))).toMatchObject({ state: 'RUNNING', rows: 1 })
    await bank.make('changeEmployee', {
      id: leaver,
      expectedVersion: 1,
      posts: [{ unitId, kind: 'RELATIONSHIP_MANAGER', validTo: '2021-01-01' }],
    })
    await exports.run(id)
    expect(await exports.ask(id)).toMatchObject({ state: 'FAILED', failure: 'ACCESS_CHANGED', files: [] })
    await expect(exports.text(id)).rejects.toThrow('ENOENT')
    expect(await exports.engine.files.list({ tenant: 'demo', exportId: id })).toEqual([])
  })

  it('ends, too, when who asked may see more or less than when they asked', async () => {
    const mover = await bank.employee(unitId, 'Wu Gang')
    const partyId = await customer('Moved Ltd', mover)
    await bank.contact(partyId)
    const id = await exports.start({ of: { timelineOf: partyId } }, as(mover))
    await exports.run(id, 1)
    await bank.make('changeEmployee', { id: mover, expectedVersion: 1, posts: [{ unitId, kind: 'HEAD' }] })
    await exports.run(id)
    expect(await exports.ask(id, as(mover))).toMatchObject({ state: 'FAILED', failure: 'ACCESS_CHANGED' })
  })

  it('gives no file to who has left an insider list since', async () => {
    const partyId = await customer('Heron Ltd')
    const insider = bankOf(exports.gateway, as(manager))
    const { id: insiderListId } = await insider.make('openInsiderList', { name: 'Heron', reason: 'Deal' })
    const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId }
    await insider.contact(partyId, '2026-03-02T01:00:00Z', inside)
    const id = await exports.start({ of: { timelineOf: partyId } }, as(manager))
    await exports.run(id)
    const urls = async () => (await exports.ask(id, as(manager))).files.map(({ url }) => typeof url)
    expect(await urls()).toEqual(['string', 'string'])
    const told = { id: insiderListId, expectedVersion: 1, employeeId: colleague, reason: 'Took over' }
    await insider.make('addInsider', told)
    const left = { id: insiderListId, expectedVersion: 2, employeeId: manager, reason: 'Left the deal' }
    await bankOf(exports.gateway, as(colleague)).make('endInsider', left)
    expect(await urls()).toEqual(['object', 'object'])
  })

  it('gives no file to who may not see the party any more', async () => {
    const partyId = await customer('Handed Over Ltd')
    await bank.contact(partyId)
    const id = await exports.start({ of: { timelineOf: partyId } }, as(manager))
    await exports.run(id)
    await bank.make('reassignCoverage', {
      id: relationships.get(partyId),
      expectedVersion: 1,
      coverage: [{ employeeId: colleague, part: 'LEAD' }],
      reason: 'Handed over',
    })
    expect((await exports.ask(id, as(manager))).files.map(({ url }) => url)).toEqual([null, null])
  })
})
