import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { coordinatesIn } from './documents.ts'
import { type Asked, questionsOf } from './questions.ts'
import { statedIn } from './statedIn.ts'
import { fieldsThatDiffer, fieldsTold, toldToOperator } from './toldOf.ts'
import { typesReached } from './typesReached.ts'
import { SCHEMA, startWorld, type World } from './world.ts'

let usual: World
let questions: readonly Asked[]
beforeAll(async () => {
  usual = await startWorld()
  questions = questionsOf(SCHEMA, usual)
})

/** What the versions of a record expect, and what makes a command be done once, says nothing of anybody. */
const SAY_NOTHING = ['idempotencyKey', 'expectedVersion']

/** A contact by a person: an altered one could not be named. */
const NAMES_NO_OTHER = ['KeepObligationInput.interactionId']

/** Commands that say nothing new: what they take away is taken away by others too. */
const NOT_GIVEN = [
  // It says ids alone, of a contact that an altered one could not be.
  'RecordAgainstPlanInput',
  'WithdrawIdentifierInput',
  'CloseInsiderListInput',
  'CloseCommitmentInput',
]

describe('the questions of this test', () => {
  it('ask for every field of every type that can be asked for', () => {
    const asked = coordinatesIn(SCHEMA, [...new Set(questions.map(({ document }) => document.query))])
    const all = typesReached(SCHEMA).flatMap((name) => {
      const type = SCHEMA.getType(name)
      return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : []
    })
    expect(all.filter((coordinate) => !asked.has(coordinate))).toEqual([])
  })

  it('are about a bank that was given a value for every field of every input', () => {
    const inputs = new Map<string, GraphQLInputObjectType>()
    const open = Object.values(SCHEMA.getMutationType()?.getFields() ?? {}).map(
      ({ args: [input] }) => input?.type,
    )
    for (let type = open.pop(); type; type = open.pop()) {
      const named = getNamedType(type)
      if (!isInputObjectType(named) || inputs.has(named.name) || NOT_GIVEN.includes(named.name)) continue
      inputs.set(named.name, named)
      open.push(...Object.values(named.getFields()).map((field) => field.type))
    }
    const all = [...inputs.values()].flatMap(({ name, getFields, ...type }) => {
      const fields = getFields.call(inputs.get(name) ?? type)
      return Object.keys(fields)
        .filter((field) => !SAY_NOTHING.includes(field))
        .map((field) => `${name}.${field}`)
    })
    expect(
      all.filter(
        (coordinate) => !usual.builder.given.has(coordinate) && !NAMES_NO_OTHER.includes(coordinate),
      ),
    ).toEqual([])
  })
})

/** What is the same in both worlds for every type: the questions are about the same records, made at the same moments. */
const SAME_EVERYWHERE = ['id', 'version', 'createdAt', 'active', 'cursor', 'hasPreviousPage']

/** What is about no record: catalogues, the policy itself, and a log that names records and says nothing of them. */
const SAME_TYPES = [
  // What a rule looks at decides which alerts there are.
  'WarningTest',
  'TierDays',
  // Whom a rule asks what decides which obligations there are.
  'MeantRelationships',
  'PeriodSchedule',
  'CareDaySchedule',
  'SatisfyingContact',
  'TieKindRule',
  'Institution',
  'AccessPreview',
  'AccessDecision',
  'AuditEntry',
  'AuditedRecord',
  'TransitionTable',
  'TransitionRule',
  'StageRule',
  'CaseChecklist',
  'ChecklistStep',
  'ClassificationRule',
  // How many of what there is everywhere.
  'WorkProgress',
  'DayProgress',
  'BulletinLine',
  'ServiceRequestCount',
  'ServiceBreachCount',
  'KeptMoves',
  'AlertFigures',
]

/** What decides who sees what, and so is not altered; and what follows from which records there are, and nothing in them. */
const SAME_FIELDS = [
  'Alert.closeBy',
  'Alert.createdBy',
  'Alert.lineOfBusiness',
  'Alert.overdue',
  'Alert.raisedAt',
  'Alert.respondBy',
  'Alert.ruleVersion',
  'Alert.stands',
  'Alert.state',
  'AlertClosure.outcome',
  'AlertFact.name',
  'AlertFact.threshold',
  'AlertFact.value',
  'HealthTerm.code',
  'HealthTerm.dimension',
  'HealthTerm.weight',
  // What strengths follow from is not derived in these worlds.
  'RelationshipHealth.at',
  'RelationshipHealth.automatedStrength',
  'RelationshipHealth.communication',
  'RelationshipHealth.humanStrength',
  'RelationshipHealth.trust',
  'RelationshipHealth.value',
  'RelationshipHealth.weightsVersion',
  'Signal.code',
  'Signal.lineOfBusiness',
  'Signal.status',
  'SignalEvidence.status',
  'WarningRule.closeHours',
  'WarningRule.lines',
  'WarningRule.respondHours',
  'WarningRule.state',
  'WarningRule.tiers',
  'WarningRule.types',
  'AllowedTransitions.tableVersion',
  'AskingLimits.maximum',
  'AskingLimits.restoreRate',
  'CaseStep.done',
  'CaseStep.key',
  'CaseStep.way',
  'Classification.ruleSetVersion',
  'Commitment.recordedAt',
  'Commitment.state',
  'Consent.categories',
  'Consent.givenBy',
  'Consent.purpose',
  'Consent.separateCategories',
  'Consent.state',
  'ConsentEvidence.separateFor',
  'DatePoint.precision',
  'Delegation.state',
  'FrameworkAgreement.inForce',
  'GuardFinding.met',
  'Holding.recordedAt',
  'Identifier.scheme',
  'InsiderList.state',
  'Interaction.lineOfBusiness',
  'Obligation.createdBy',
  'Obligation.from',
  'Obligation.kind',
  'Obligation.lapsesAt',
  'Obligation.lineOfBusiness',
  'Obligation.occurrence',
  'Obligation.overdue',
  'Obligation.provisional',
  'Obligation.recordedAt',
  'Obligation.recordedBy',
  'Obligation.ruleVersion',
  'Obligation.state',
  'Obligation.times',
  'Obligation.title',
  'Obligation.titleZh',
  'ObligationRule.state',
  'ObligationRuleEntry.from',
  'ObligationTerms.calendar',
  'ObligationTerms.graceDays',
  'ObligationTerms.kind',
  'ObligationTerms.moveDue',
  'ObligationTerms.times',
  'OrgUnit.recordedAt',
  'PartnerApp.categories',
  'PartnerApp.clientId',
  'PartnerApp.operationCount',
  'PartnerApp.purposes',
  'PartnerApp.state',
  'Post.kind',
  'Post.lines',
  'Provenance.complete',
  'Rating.recordedAt',
  'RecordVersion.version',
  'Relationship.lineOfBusiness',
  'RelationshipCase.checklistsVersion',
  'RelationshipCase.kind',
  'RelationshipCase.retainUntil',
  'RelationshipCase.signedOffBy',
  'RelationshipCase.state',
  'RelationshipTypeState.proposedByRule',
  'RelationshipTypeState.tableVersion',
  'TieStatement.kind',
  'TimelineEntry.direct',
  'TimelinePath.kind',
  'TimelinePath.tieId',
  'Transaction.recordedAt',
  'WallException.decidedBy',
  'WallException.line',
  'WallException.partyId',
  'WallException.state',
  'WorkPlan.month',
  'WorkPlan.state',
  'WorkPlan.approvedBy',
  'MonthGoal.key',
  'WeekGoal.key',
  'WeekGoal.goalKey',
  'WeekGoal.weekOf',
  'DayAction.key',
  'DayAction.weekKey',
  'DayAction.on',
  'DayAction.kind',
  'DayAction.done',
  'WorkLog.date',
  'WorkLog.countersigned',
  'WorkLogEntry.late',
  'Countersignature.by',
  'Countersignature.entries',
  'Bulletin.createdBy',
  'Bulletin.date',
  'Bulletin.number',
  'Bulletin.published',
  'BulletinEmployee.humanContacts',
  'BulletinEmployee.lateEntries',
  'BulletinEmployee.countersigned',
  'ServiceStandard.lineOfBusiness',
  'ServiceStandard.tier',
  'ServiceStandard.kind',
  'ServiceStandard.indicator',
  'ServiceStandard.inForce',
  'ServiceRequest.lineOfBusiness',
  'ServiceRequest.state',
  'ServiceEvent.step',
  'ServiceClock.indicator',
  'ServiceClock.standardVersion',
  'ServiceClock.running',
  'ServiceClock.breached',
  'ServicePlan.lineOfBusiness',
  'ServicePlan.inForce',
  'ServiceAction.key',
  // What was asked about.
  'ServiceReport.from',
  'ServiceReport.to',
  'Portfolio.from',
  'Portfolio.to',
  'Portfolio.lines',
  'StructureReport.from',
  'StructureReport.to',
  'StructureReport.lines',
  // What a figure is of.
  'LineMovement.line',
  'ProblemMovement.degree',
  'TopShare.percent',
  'TopShare.relationships',
  // The time has not come for any.
  'ObligationFigures.keptLate',
  'ObligationFigures.missed',
  'ObligationFigures.overdue',
  // Requests are open again.
  'ServiceReport.resolved',
  'MinuteSpread.count',
]

function isSame(coordinate: string): boolean {
  const [type = '', field = ''] = coordinate.split('.')
  return SAME_EVERYWHERE.includes(field) || SAME_TYPES.includes(type) || SAME_FIELDS.includes(coordinate)
}

/** Whether a field, or any of a type, was told otherwise. */
function isOther(one: string, other: ReadonlySet<string>): boolean {
  return one.includes('.') ? other.has(one) : [...other].some((field) => field.startsWith(`${one}.`))
}

describe('a world in which everything is altered', () => {
  it('is told to an operator as another one, in every value that was altered and every field that there is', {
    timeout: 600_000,
  }, async () => {
    const altered = await startWorld({ seed: 1, showing: () => 'HIDDEN' })
    const [before, after] = await Promise.all([
      toldToOperator(SCHEMA, usual, questions),
      toldToOperator(SCHEMA, altered, questions),
    ])
    const other = fieldsThatDiffer(before, after)
    const stated = [...altered.builder.altered].map((coordinate) => statedIn(SCHEMA, coordinate))
    const isDeep = (coordinate: string) => {
      const [type = '', name = ''] = coordinate.split('.')
      const owner = SCHEMA.getType(type)
      const field = isObjectType(owner) ? owner.getFields()[name] : undefined
      return field !== undefined && isObjectType(getNamedType(field.type))
    }
    expect(stated.filter((coordinate) => !isDeep(coordinate) && !other.has(coordinate))).toEqual([])
    const same = [...fieldsTold(before)].filter((field) => !other.has(field) && !isSame(field))
      console.log('TOLD', JSON.stringify([...fieldsTold(before)]), 'OTHER', JSON.stringify([...other]))
    expect(same).toEqual([])
    // What is said to be the same and is not, would hide what nobody alters.
    expect([...SAME_FIELDS, ...SAME_TYPES].filter((one) => isOther(one, other))).toEqual([])
  })
})
