import type { PartnerApp } from '../../domain/partnerApp.ts'
import type {
  ManifestOperationInput,
  OperationManifestInput,
  RegisterOperationsInput,
  RetireOperationsInput,
} from '../../generated/resolvers.ts'
import { findOperationIds, operationIdOf, operationKey, operationWrite } from '../../store/operations.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedCount, checkedId } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { type Field, invalid, notFound, Refused } from '../refused.ts'
import { planPartnerApp } from './planPartnerApp.ts'

/** In Apollo's format: https://www.npmjs.com/package/@apollo/generate-persisted-query-manifest */
const FORMAT = 'apollo-persisted-query-manifest'
const FORMAT_VERSION = 1

/** Fewer than a transaction takes, which also holds the app. */
const MOST_AT_ONCE = 90
const LONGEST_BODY = 20_000

export const registerOperations: Command<PartnerApp, RegisterOperationsInput> = {
  name: 'registerOperations',
  needs: 'PARTNERS',
  plan: async (attempt, { appId, manifest }) => {
    const { context, scope, change } = attempt
    const operations = checkedManifest(attempt, manifest)
    const app = await appOf(attempt, appId)
    const { clientId, operationCount } = app.data
    const ids = operations.map(({ id }) => id)
    const known = await findOperationIds(context.table, scope.tenant, { clientId, ids })
    const added = operations.filter(({ id }) => !known.has(id))
    const data = { ...app.data, operationCount: operationCount + added.length }
    const plan = await planPartnerApp(attempt, data, app)
    const stated = { registeredAt: change.at, registeredBy: change.by }
    const writes = added.map(({ id, name, body }) =>
      operationWrite(scope.tenant, clientId, { id, name, body, ...stated }),
    )
    return { ...plan, writes: [...plan.writes, ...writes] }
  },
}

export const retireOperations: Command<PartnerApp, RetireOperationsInput> = {
  name: 'retireOperations',
  needs: 'PARTNERS',
  plan: async (attempt, { appId, operationIds }) => {
    const { context, scope } = attempt
    const app = await appOf(attempt, appId)
    const { clientId, operationCount } = app.data
    const field = ['operationIds']
    const ids = [...new Set(checkedCount(operationIds, field, { least: 1, most: MOST_AT_ONCE }))]
    // What is no hash is no key either.
    const hashes = ids.filter((id) => /^[0-9a-f]{64}$/.test(id))
    const known = await findOperationIds(context.table, scope.tenant, { clientId, ids: hashes })
    const unknown = ids.filter((id) => !known.has(id))
    if (unknown.length > 0) {
      throw new Refused(...unknown.flatMap((id) => notFound([...field, operationIds.indexOf(id)], id).faults))
    }
    const data = { ...app.data, operationCount: operationCount - ids.length }
    const plan = await planPartnerApp(attempt, data, app)
    const writes = ids.map(
      (id) => ({ kind: 'delete', key: operationKey(scope.tenant, clientId, id) }) as const,
    )
    return { ...plan, writes: [...plan.writes, ...writes] }
  },
}

async function appOf({ context, scope }: Attempt, appId: string): Promise<Placed<PartnerApp>> {
  const id = checkedId(appId, 'app', ['appId'])
  const app = await findRecord(context.table, scope.tenant, id)
  if (!app?.meta.active) throw notFound(['appId'], appId)
  return app
}

/**
 * The operations of a manifest, each once.
 *
 * @throws Refused with everything that is wrong with it, operation by operation.
 */
function checkedManifest(
  attempt: Attempt,
  { format, version, operations }: OperationManifestInput,
): readonly ManifestOperationInput[] {
  if (format !== FORMAT) throw invalid(['manifest', 'format'], `"${FORMAT}"`, `“${FORMAT}”`, format)
  if (version !== FORMAT_VERSION)
    throw invalid(['manifest', 'version'], String(FORMAT_VERSION), String(FORMAT_VERSION), version)
  const field = ['manifest', 'operations']
  checkedCount(operations, field, { least: 1, most: MOST_AT_ONCE })
  const faults = operations.flatMap((operation, n) =>
    faultsOf(attempt, operation).map(([place, fault]) => told(operation, [...field, n, place], fault)),
  )
  if (faults.length > 0) throw new Refused(...faults.flatMap((each) => each.faults))
  return [...new Map(operations.map((operation) => [operation.id, operation])).values()]
}

type Fault = readonly [place: keyof ManifestOperationInput, fault: string]

function faultsOf({ context }: Attempt, { id, name, type, body }: ManifestOperationInput): readonly Fault[] {
  if (body.length > LONGEST_BODY) return [['body', `must have ${LONGEST_BODY} characters at most`]]
  if (type !== 'query') return [['type', 'must be "query": partners change nothing']]
  const hash = operationIdOf(body)
  return [
    ...(id === hash ? [] : [['id', `must be the SHA-256 of the body, ${hash}`] as const]),
    ...context.operationFaults(body, name).map((fault) => ['body', fault] as const),
  ]
}

/** The fault names its operation: manifests are long, and whoever reads this has no line numbers. */
function told({ name }: ManifestOperationInput, field: Field, fault: string): Refused {
  const shown = name.slice(0, 60)
  return new Refused({
    code: 'INVALID',
    field: ['input', ...field.map(String)],
    message: `Operation ${shown}: its ${field.at(-1)} ${fault}${/[.]$/.test(fault) ? '' : '.'}`,
    messageZh: `操作 ${shown} 的 ${field.at(-1)} 不符合要求：${fault}。`,
  })
}
