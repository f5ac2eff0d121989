import { isDeepStrictEqual } from 'node:util'
import type { Alert, AlertData } from '../../domain/alert.ts'
import { dateInZone } from '../../domain/calendarDate.ts'
import { changesOn, evaluateRule, type Finding, type RuleFacts } from '../../domain/evaluateRule.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AlertId } from '../../domain/recordId.ts'
import { leadOf, type Relationship } from '../../domain/relationship.ts'
import type { WarningRule } from '../../domain/warningRule.ts'
import { startOfDay } from '../../domain/zonedTime.ts'
import { findAlertsOfRule, findOpenAlerts } from '../../store/alerts.ts'
import { alertItem } from '../../store/items/alertItem.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { findRulesOn } from '../../store/warningRules.ts'
import { type Attempt, attemptAt, beforeNextTry, idFromSource, recorded, written } from '../command.ts'
import type { RequestContext } from '../context.ts'
import { today } from '../today.ts'
import { planAlert } from './planWarning.ts'
import { warningFacts } from './warningFacts.ts'

/** What an alert names of its evidence: the newest. */
const MOST_SIGNALS = 50

const HOUR_MS = 3_600_000

/**
 * Raises what the rules that are on warn of in a relationship, and brings its open alerts to what holds now: what they stand
 * on, whether they stand, who owns them. Does nothing when all is as it should be. Who has written looks again: what decides
 * it may have changed since it was read, and whoever follows that was faster with what is overwritten now.
 *
 * @returns when time alone may change it next.
 */
export async function followWarnings(
  attempt: Attempt,
  { id }: Pick<Relationship, 'id'>,
): Promise<Instant | undefined> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const relationship = await findRecord(context.table, scope.tenant, id)
    if (!relationship?.meta.active) return undefined
    const [rules, ofParty] = await Promise.all([
      findRulesOn(context.table, scope.tenant),
      findOpenAlerts(context.table, scope.tenant, relationship.data.partyId),
    ])
    const open = ofParty.filter(({ data }) => data.relationshipId === id)
    if (rules.length + open.length === 0) return undefined
    // Anew in each try: what is too old to say from when lists show it is refused, and would be for ever.
    const seen = await seenNow(attemptAt(context, scope, {}), relationship, { rules, open })
    const isSaid = await Promise.all([
      ...rules
        .filter(({ id }) => !open.some(({ data }) => data.ruleId === id))
        .map((rule) => raised(seen, rule)),
      ...open.map((alert) => broughtUp(seen, alert, rules)),
    ])
    if (isSaid.every(Boolean)) return nextChange(seen, rules)
    await beforeNextTry(context, tries)
  }
}

type Seen = {
  readonly attempt: Attempt
  readonly relationship: Relationship
  readonly facts: RuleFacts
  readonly moment: { readonly day: string; readonly at: Instant }
}

async function seenNow(
  attempt: Attempt,
  relationship: Relationship,
  { rules, open }: { readonly rules: readonly WarningRule[]; readonly open: readonly Alert[] },
): Promise<Seen> {
  const { app } = attempt.context
  const day = today(app)
  const days = open.map(({ data }) => dayOf(app, data.raisedAt))
  const since = [day, ...days].toSorted()[0] ?? day
  const facts = await warningFacts(attempt, relationship, { rules, since })
  return { attempt, relationship, facts, moment: { day, at: app.now().toISOString() } }
}

/** @returns whether there was nothing to raise: else look again. */
async function raised(seen: Seen, rule: WarningRule): Promise<boolean> {
  const { attempt, relationship, facts, moment } = seen
  const { context, scope } = attempt
  const finding = evaluateRule(rule.data, facts, moment)
  if (!finding) return true
  const id = alertId(scope.tenant, { rule, relationship }, finding)
  // It was raised for this already, and is closed.
  if (await findRecord(context.table, scope.tenant, id)) return true
  if (await isKnown(seen, rule, finding)) return true
  const { record, writes } = planAlert.made(attempt, newAlert(seen, rule, finding), id)
  await recorded(context, { action: 'raiseAlert', partyIds: [record.data.partyId] }, { writes })
  return false
}

/** Evidence that was added to an alert before it was closed has been warned of, and so has a silence that lasted then. */
async function isKnown({ attempt, relationship, facts }: Seen, rule: WarningRule, { occurrence }: Finding) {
  const { context, scope } = attempt
  const of = { relationshipId: relationship.id, ruleId: rule.id }
  const alerts = await findAlertsOfRule(context.table, scope.tenant, of)
  return alerts.some(({ data: { signalIds, closure } }) => {
    if (signalIds.some((id) => id === occurrence)) return true
    if (!closure || rule.data.test.kind !== 'SILENCE') return false
    const then = { at: closure.at, day: dayOf(context.app, closure.at) }
    return evaluateRule(rule.data, facts, then)?.occurrence === occurrence
  })
}

type Warned = { readonly rule: WarningRule; readonly relationship: Relationship }

function alertId(tenant: string, { rule, relationship }: Warned, { occurrence }: Finding): AlertId {
  const externalId = `${rule.id}#${relationship.id}#${occurrence}`
  return idFromSource(tenant, 'alt', { system: 'guanxi.warnings', externalId })
}

function newAlert({ relationship, moment }: Seen, rule: WarningRule, finding: Finding): AlertData {
  const { id, data } = relationship
  const { name, severity, respondHours, closeHours } = rule.data
  const after = (hours: number) => new Date(Date.parse(moment.at) + hours * HOUR_MS).toISOString()
  return {
    relationshipId: id,
    partyId: data.partyId,
    lineOfBusiness: data.lineOfBusiness,
    ruleId: rule.id,
    ruleVersion: rule.meta.version,
    title: name,
    severity,
    raisedAt: moment.at,
    ...standing(finding),
    state: 'OPEN',
    ownerId: leadOf(data),
    unitPath: data.unitPath,
    respondBy: after(respondHours),
    closeBy: after(closeHours),
  }
}

function standing({ signalIds, facts }: Finding) {
  return { signalIds: signalIds.slice(-MOST_SIGNALS), facts, stands: true } as const
}

/** @returns whether it said so already: else look again. */
async function broughtUp(seen: Seen, alert: Placed<Alert>, rules: readonly WarningRule[]): Promise<boolean> {
  const { attempt, relationship } = seen
  const { context, scope, movedAt } = attempt
  const rule = rules.find(({ id }) => id === alert.data.ruleId)
  const evidence = rule ? evidenceNow(seen, alert, rule) : {}
  const place = { ownerId: leadOf(relationship.data), unitPath: relationship.data.unitPath }
  const data = { ...alert.data, ...evidence, ...place }
  if (isDeepStrictEqual(data, alert.data)) return true
  // What it stands on is said anew, and kept in its history; whose it is follows from the relationship.
  const isEvidence = !isDeepStrictEqual({ ...alert.data, ...place }, data)
  if (!isEvidence) {
    const { writes } = recordWrites(alertItem, scope.tenant, alert, { ...alert, data }, movedAt)
    await written(context, writes, movedAt)
    return false
  }
  const { writes } = planAlert.changed(attempt, alert, data)
  await recorded(context, { action: 'reviseAlert', partyIds: [data.partyId] }, { writes, movedAt })
  return false
}

/**
 * What an open alert stands on: what its rule finds now, or would have found on the day it was raised, by what is known now.
 * The same signals say the same: days of silence are not counted on.
 */
function evidenceNow(
  { attempt, facts, moment }: Seen,
  { data }: Alert,
  rule: WarningRule,
): Partial<AlertData> {
  const day = dayOf(attempt.context.app, data.raisedAt)
  const finding = evaluateRule(rule.data, facts, moment) ?? evaluateRule(rule.data, facts, { ...moment, day })
  if (!finding) return { stands: false }
  const now = standing(finding)
  return data.stands && isDeepStrictEqual(now.signalIds, data.signalIds) ? {} : now
}

function nextChange({ attempt, facts, moment }: Seen, rules: readonly WarningRule[]): Instant | undefined {
  const next = rules.flatMap(({ data }) => changesOn(data.test, facts, moment.day) ?? []).toSorted()[0]
  return next === undefined ? undefined : startOfDay(next, attempt.context.app.timeZone)
}

function dayOf({ timeZone }: Pick<RequestContext['app'], 'timeZone'>, at: Instant): string {
  return dateInZone(new Date(at), timeZone)
}
