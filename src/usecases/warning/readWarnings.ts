import type { Alert } from '../../domain/alert.ts'
import type { Signal } from '../../domain/signal.ts'
import type { WarningRule } from '../../domain/warningRule.ts'
import type {
  AlertSeverity,
  AlertState,
  AlertsOfInput,
  EvidenceStatus,
  WarningRuleState,
} from '../../generated/resolvers.ts'
import { type AlertScope, alertItem, alertsPartition } from '../../store/items/alertItem.ts'
import { signalItem, signalsPartition } from '../../store/items/signalItem.ts'
import { warningRuleItem, warningRulesPartition } from '../../store/items/warningRuleItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type SignalArgs = PageArgs & { readonly relationshipId: string; readonly status?: EvidenceStatus | null }

export function readSignals(
  context: RequestContext,
  { relationshipId, status, ...page }: SignalArgs,
): Promise<Connection<Signal>> {
  const id = idArgument(context, relationshipId, { prefix: 'rel', name: 'relationshipId' })
  return readList(
    context,
    {
      about: ['signals', id, status],
      query: ({ tenant }) => ({
        range: {
          ...(status ? { index: 'gsi1' as const } : {}),
          partition: signalsPartition(tenant, id, status ?? undefined),
          ...WHOLE_PARTITION,
          descending: true,
        },
      }),
      parse: signalItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

export function readWarningRules(
  context: RequestContext,
  { state, ...page }: PageArgs & { readonly state?: WarningRuleState | null },
): Promise<Connection<WarningRule>> {
  return readList(
    context,
    {
      about: ['warningRules', state],
      query: ({ tenant }) => ({
        range: {
          ...(state ? { index: 'gsi1' as const } : {}),
          partition: warningRulesPartition(tenant, state ?? undefined),
          ...WHOLE_PARTITION,
        },
      }),
      parse: warningRuleItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

type AlertArgs = PageArgs & {
  readonly of: AlertsOfInput
  readonly state?: AlertState | null
  readonly severity?: AlertSeverity | null
}

export function readAlerts(
  context: RequestContext,
  { of, state, severity, ...page }: AlertArgs,
): Promise<Connection<Alert>> {
  const id = alertScope(context, of)
  const narrowed = { state: state ?? undefined, severity: severity ?? undefined }
  return readList(
    context,
    {
      about: ['alerts', id, state, severity],
      query: ({ tenant }) => ({
        range: {
          ...alertIndex(narrowed),
          partition: alertsPartition(tenant, id, narrowed),
          ...WHOLE_PARTITION,
          descending: true,
        },
      }),
      parse: alertItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

function alertIndex({ state, severity }: { readonly state?: unknown; readonly severity?: unknown }) {
  if (state && severity) return { index: 'gsi3' } as const
  if (severity) return { index: 'gsi2' } as const
  return state ? ({ index: 'gsi1' } as const) : {}
}

function alertScope(
  context: RequestContext,
  { employeeId, unitId, relationshipId }: AlertsOfInput,
): AlertScope {
  if (employeeId) return idArgument(context, employeeId, { prefix: 'emp', name: 'of.employeeId' })
  if (unitId) return idArgument(context, unitId, { prefix: 'unt', name: 'of.unitId' })
  return idArgument(context, relationshipId ?? '', { prefix: 'rel', name: 'of.relationshipId' })
}
