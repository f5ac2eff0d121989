import { disclosureQuestionsOf } from './disclosureQuestions.ts'
import { eventQuestionsOf } from './eventQuestions.ts'
import { exportQuestionsOf } from './exportQuestions.ts'
import { receptionQuestionsOf } from './receptionQuestions.ts'
import { workQuestionsOf } from './workQuestions.ts'
import { IDENTIFIER, TERMS, type World } from './world.ts'

/** A query whose field is aliased `it`, and what must be in the answer of whoever sees what it is about. */
export type Question = { readonly ask: string; readonly about?: string }

/** One for every root field of `Query`, and more where what is asked about makes a difference. */
export function questionsOf(world: World) {
  const { parties, kept, happened, grants, apps, consents, ids, units, rules, warnings } = world
  const { customer, investor, stranger } = parties
  const node = (id: string): Question => ({ ask: `it: node(id: "${id}") { id }`, about: id })
  const view = (id: string, block: string, about?: string): Question => ({
    ask: `it: customerView(id: "${id}", purpose: SERVICING) { block: ${block} }`,
    ...(about === undefined ? {} : { about }),
  })
  const list = (field: string, about?: string): Question => ({
    ask: `it: ${field} { nodes { id } }`,
    ...(about === undefined ? {} : { about }),
  })
  const history = (of: string, about: string): Question => ({
    ask: `it: contactHistory(of: { ${of} }, first: 9) { nodes { interaction { id } } }`,
    about,
  })
  return {
    institution: { ask: 'it: institution { tenant }' },
    tieKinds: { ask: 'it: tieKinds { kind }' },

    'node: customer': node(customer),
    'node: investor': node(investor),
    'node: stranger': node(stranger),
    'node: relationship': node(kept.customer),
    'node: call': node(happened.call),
    'node: inside': node(happened.inside),
    'node: commitment': node(happened.commitment),
    'node: deposit': node(happened.deposit),
    'node: shares': node(happened.shares),
    'node: payment': node(happened.payment),
    'node: tie': node(kept.tie),
    'node: agreement': node(kept.filed.agreement),
    'node: rating': node(kept.filed.rating),
    'node: case': node(kept.filed.winBack),
    'node: employee': node(ids.manager),
    'node: delegation': node(grants.delegation),
    'node: insider list': node(grants.list),
    'node: wall exception': node(grants.pass),
    'node: partner app': node(apps.full),
    'node: consent': node(consents.full),
    nodes: { ask: `it: nodes(ids: ["${customer}"]) { id }`, about: customer },

    'party: customer': { ask: `it: party(id: "${customer}") { id }`, about: customer },
    'party: investor': { ask: `it: party(id: "${investor}") { id }`, about: investor },
    'party: stranger': { ask: `it: party(id: "${stranger}") { id }`, about: stranger },
    partyByIdentifier: {
      ask: `it: partyByIdentifier(scheme: EMAIL, value: "${IDENTIFIER.value}") { id }`,
      about: customer,
    },
    'contactPoints of the customer': {
      ask: `it: party(id: "${customer}") { block: contactPoints { value } }`,
      about: IDENTIFIER.value,
    },
    'identifiers of the customer': {
      ask: `it: party(id: "${customer}") { block: identifiers { value } }`,
      about: IDENTIFIER.value,
    },
    'createdBy of the customer': { ask: `it: party(id: "${customer}") { block: createdBy }` },
    'birthDate of the stranger': {
      ask: `it: party(id: "${stranger}") { ... on Person { block: birthDate } }`,
      about: '1984-03-09',
    },

    'customerView: profile': view(customer, 'profile { party { id } }', customer),
    'customerView: roles': view(customer, 'roles { roles { kind } }'),
    'customerView: relationships': view(customer, 'relationships { relationships { id } }', kept.customer),
    'customerView: ties': view(customer, 'ties { ties { tie { id } } }', kept.tie),
    'customerView: holdings': view(customer, 'holdings { holdings { id } }', happened.deposit),
    'customerView: transactions': view(customer, 'transactions { last { id } }', happened.payment),
    'customerView: interactions': view(
      customer,
      'interactions { interactions { interaction { id } } }',
      happened.call,
    ),
    'customerView: commitments': view(customer, 'commitments { open { id } }', happened.commitment),
    'customerView: health': view(customer, 'health { nextDueOn }', '2029-12-01'),
    'customerView: investor': view(investor, 'profile { party { id } }', investor),

    relationship: { ask: `it: relationship(id: "${kept.customer}") { id }`, about: kept.customer },
    'relationship: tier': { ask: `it: relationship(id: "${kept.customer}") { block: tier }`, about: '"A"' },
    relationships: { ask: `it: relationships(partyId: "${customer}") { id }`, about: kept.customer },
    'book: manager': list(`book(of: { employeeId: "${ids.manager}" }, first: 9)`, kept.customer),
    'book: desk': list(`book(of: { unitId: "${units.desk}" }, first: 9)`, kept.customer),

    transitionTable: { ask: 'it: transitionTable { version }' },
    allowedTransitions: {
      ask: `it: allowedTransitions(relationshipId: "${kept.customer}") { block: state }`,
      about: '"GROWTH"',
    },
    classifyRelationship: {
      ask: `it: classifyRelationship(relationshipId: "${kept.customer}") { block: state }`,
      about: '"GROWTH"',
    },
    frameworkAgreements: list(
      `frameworkAgreements(relationshipId: "${kept.customer}", first: 9)`,
      kept.filed.agreement,
    ),
    ratings: list(`ratings(relationshipId: "${kept.customer}", first: 9)`, kept.filed.rating),
    relationshipCases: list(
      `relationshipCases(relationshipId: "${kept.customer}", first: 9)`,
      kept.filed.winBack,
    ),

    tie: { ask: `it: tie(id: "${kept.tie}") { id }`, about: kept.tie },
    ties: { ask: `it: ties(partyId: "${customer}", first: 9) { nodes { tie { id } } }`, about: kept.tie },

    timeline: {
      ask: `it: timeline(partyId: "${customer}", first: 9) { nodes { interaction { id } } }`,
      about: happened.call,
    },
    'timeline: inside': {
      ask: `it: timeline(partyId: "${customer}", first: 1) { nodes { interaction { id } } }`,
      about: happened.inside,
    },
    contactHistory: history(`investorId: "${customer}"`, happened.call),
    'contactHistory: person': history(`personId: "${customer}"`, happened.call),
    'contactHistory: by class': {
      ask: `it: contactHistory(of: { investorId: "${customer}" }, filter: { disclosureClass: NOTHING_MATERIAL }, first: 9) { nodes { direct } }`,
    },
    'contactHistory: employee': history(`employeeId: "${ids.manager}"`, happened.call),
    'contactHistory: topic': history('topic: "cash"', happened.call),
    'contactHistory: inside': history('topic: "listing"', happened.inside),
    'contactHistory: material': history(`materialSha256: "${TERMS}"`, happened.call),
    contactChanges: { ask: `it: contactChanges(partyId: "${customer}", first: 9) { nextCursor }` },
    contactHistorySummary: { ask: `it: contactHistorySummary(partyId: "${customer}") { lastContactAt }` },
    'interaction: call': { ask: `it: interaction(id: "${happened.call}") { id }`, about: happened.call },
    'interaction: inside': {
      ask: `it: interaction(id: "${happened.inside}") { id }`,
      about: happened.inside,
    },
    'interaction: outcome': {
      ask: `it: interaction(id: "${happened.call}") { block: outcome }`,
      about: 'Agreed',
    },
    employeeInteractions: list(`employeeInteractions(employeeId: "${ids.manager}", first: 9)`, happened.call),

    holdings: list(`holdings(partyId: "${customer}", first: 9)`, happened.deposit),
    'node: filed position': node(happened.filed),
    'node: position in us': node(happened.position),
    sharePositions: list(`sharePositions(partyId: "${customer}", first: 9)`, happened.filed),
    'sharePositions: investor': list(`sharePositions(partyId: "${investor}", first: 9)`, happened.position),
    shareholders: list(
      'shareholders(security: { scheme: CUSIP, code: "037833100" }, first: 9)',
      happened.filed,
    ),
    'shareholders: ours': list(
      'shareholders(security: { scheme: TICKER, code: "600036.SH" }, first: 9)',
      happened.position,
    ),
    'holdings: investor': list(`holdings(partyId: "${investor}", first: 9)`, happened.shares),
    transactions: list(`transactions(partyId: "${customer}", first: 9)`, happened.payment),
    consents: list(`consents(partyId: "${customer}", first: 9)`, consents.full),

    history: { ask: `it: history(id: "${customer}", first: 9) { nodes { version } }` },
    'history: stranger': { ask: `it: history(id: "${stranger}", first: 9) { nodes { version } }` },

    orgUnit: { ask: `it: orgUnit(id: "${units.desk}") { id }`, about: units.desk },
    orgUnits: list(`orgUnits(parentId: "${units.north}", first: 9)`, units.desk),
    employee: { ask: `it: employee(id: "${ids.manager}") { id }`, about: ids.manager },
    employees: list(`employees(unitId: "${units.desk}", first: 9)`, ids.manager),

    'delegations: one’s own': list('delegations(first: 9)', grants.delegation),
    'delegations: manager': list(`delegations(employeeId: "${ids.manager}", first: 9)`, grants.delegation),
    insiderLists: list('insiderLists(first: 9)', grants.list),
    wallExceptions: list('wallExceptions(first: 9)', grants.pass),

    'portfolio: manager': {
      ask: `it: portfolio(of: { employeeId: "${ids.manager}" }, from: "2026-01-01", to: "2026-12-31") { from }`,
    },
    'portfolio: desk': {
      ask: `it: portfolio(of: { unitId: "${units.desk}" }, from: "2026-01-01", to: "2026-12-31") { from }`,
    },
    'portfolio: institution': {
      ask: 'it: portfolio(of: { institution: true }, from: "2026-01-01", to: "2026-12-31") { from }',
    },
    structureReport: {
      ask: `it: structureReport(of: { unitId: "${units.desk}" }, period: { year: 2026 }) { from }`,
    },
    largestExposures: {
      ask: `it: largestExposures(of: { unitId: "${units.desk}" }, currency: "CNY", first: 9) { nodes { exposure { amount } } }`,
    },

    'obligations: manager': list(`obligations(of: { employeeId: "${ids.manager}" }, first: 9)`),
    'obligations: north': list(`obligations(of: { unitId: "${units.north}" }, first: 9)`),
    'obligations: relationship': list(`obligations(of: { relationshipId: "${kept.customer}" }, first: 9)`),
    obligationRules: list('obligationRules(first: 9)', rules.cadence),
    'customerView: obligations': view(customer, 'obligations { open { kind } }', 'CONTACT_CADENCE'),

    'node: signal': node(warnings.signalId),
    'node: warning rule': node(warnings.rule),
    'node: alert': node(warnings.id),
    signals: list(`signals(relationshipId: "${kept.customer}", first: 9)`, warnings.signalId),
    warningRules: list('warningRules(first: 9)', warnings.rule),
    'alerts: manager': list(`alerts(of: { employeeId: "${ids.manager}" }, first: 9)`, warnings.id),
    'alerts: north': list(`alerts(of: { unitId: "${units.north}" }, first: 9)`, warnings.id),
    'alerts: relationship': list(`alerts(of: { relationshipId: "${kept.customer}" }, first: 9)`, warnings.id),
    tryWarningRule: {
      ask: `it: tryWarningRule(ruleId: "${warnings.rule}", of: { unitId: "${units.desk}" }, from: "2026-01-01", to: "2026-01-02", first: 9) { nodes { relationship { id } } }`,
      about: kept.customer,
    },
    'customerView: alerts': view(customer, 'alerts { open { id } }', warnings.id),
    'relationship: health': {
      ask: `it: relationship(id: "${kept.customer}") { block: health { score } }`,
      about: 'score',
    },

    partnerApp: { ask: `it: partnerApp(id: "${apps.full}") { id }`, about: apps.full },
    partnerApps: list('partnerApps(first: 9)', apps.full),
    accessPreview: {
      ask: `it: accessPreview(partnerAppId: "${apps.full}", partyId: "${customer}", purpose: SERVICING) { purpose }`,
    },
    auditTrail: { ask: `it: auditTrail(of: { partyId: "${customer}" }, first: 9) { nodes { action } }` },
    egress: { ask: `it: egress(of: { partyId: "${customer}" }, first: 9) { nodes { action } }` },
    fieldUsage: {
      ask: 'it: fieldUsage(coordinate: "Person.sex", since: "2026-01-01", first: 9) { nodes { client } }',
    },

    ...workQuestionsOf(world),
    ...eventQuestionsOf(world),
    ...exportQuestionsOf(world),
    ...disclosureQuestionsOf(world),
    ...receptionQuestionsOf(world),
  } as const satisfies Record<string, Question>
}
