import type { Builder, Group } from './builder.ts'
import type { Relationships } from './relationships.ts'

/** What relationships become, and what that is decided by: before anything is lent or bought, which would decide it too. */
export async function decideTypes({ give }: Builder, relationships: Relationships): Promise<void> {
  const { ofF1, ofX, ofXAsInvestor, ofB1, ofF2, ofI1 } = relationships
  const checker = { subject: 'checker' }
  const text = (words: string) => ({ evidence: [{ text: words }] })

  for (const [group, id] of [
    ['f1', ofF1],
    ['x.customer', ofX],
    ['x.investor', ofXAsInvestor],
    ['b1', ofB1],
  ] as const) {
    const agreement = await give(group, 'recordFrameworkAgreement', {
      relationshipId: id,
      number: `A-${group}`,
      scope: 'All business',
      validFrom: '2040-02-25',
      validTo: '2045-02-25',
    })
    await give(group, 'transitionRelationship', {
      id,
      to: 'TRANSACTIONAL',
      reason: 'One plant only',
      evidence: [{ recordId: agreement }],
      project: { name: 'A plant', endsOn: '2047-05-25' },
      proposal: { ruleSetVersion: 1, rule: 'SINGLE_BUSINESS' },
    })
    await give(group, 'endFrameworkAgreement', {
      id: agreement,
      endedOn: '2041-01-25',
      reason: 'Given up',
    })
    await give(group, 'transitionRelationship', {
      id,
      to: 'PROBLEM_ACTIVE',
      reason: 'It does not pay',
      problemReason: 'FINANCIAL_DISTRESS',
      ...text('Two notes bounced'),
    })
    await cases(group, id)
    await give(group, 'recordRating', {
      relationshipId: id,
      origin: 'INTERNAL',
      rater: 'PD model',
      modelVersion: '3.1',
      grade: 'BB',
      ratedOn: '2041-01-25',
      note: 'After the notes',
    })
  }

  await give('f2', 'setRelationshipType', {
    id: ofF2,
    type: 'PROBLEM',
    problem: 'WATCH',
    problemReason: 'MISCONDUCT',
    reason: 'As it was elsewhere',
  })
  await signedOff('f2', ofF2, 'EXIT', ['COLLATERAL_RELEASED', 'SERVICES_CLOSED'])
  await give('f2', 'transitionRelationship', {
    id: ofF2,
    to: 'TERMINATED',
    reason: 'Over',
    terminationReason: 'EXTERNAL',
  })
  const over = { id: ofI1, type: 'TERMINATED', terminationReason: 'NEED_CHANGED', reason: 'By mistake' }
  await give('i1', 'setRelationshipType', over)
  await give('i1', 'setRelationshipType', { id: ofI1, type: 'GROWTH', reason: 'It was one' })

  async function cases(group: Group, id: string) {
    const restructuring = {
      oldTerms: '6 % by 2042',
      newTerms: '4 % by 2045',
      observedFrom: '2041-01-25',
      observedUntil: '2042-06-25',
      conditions: ['Interest is paid', 'A new chief of finance'],
    }
    const steps = ['CAUSES_EXAMINED', 'TERMS_AGREED', 'CREDIT_APPROVED']
    const terms = await signedOff(group, id, 'RESTRUCTURING', steps, { restructuring })
    await give(group, 'tickCaseStep', { id: terms, key: 'CONDITION_1', note: 'Paid', ...text('A statement') })
    const claim = await opened(group, id, 'LEGAL_RECOVERY')
    const amount = (value: string) => [{ amount: value, currency: 'USD' }]
    await give(group, 'recordRecovery', {
      id: claim,
      principalRecovered: amount('70.5'),
      interestRecovered: amount('5'),
      shortfall: amount('30'),
    })
    await ticked(group, claim, ['DEFAULT_DECLARED', 'CLAIM_FILED', 'ENFORCED'])
    const done = { outcome: 'COMPLETED', note: 'The rest is written off' }
    await give(group, 'closeRelationshipCase', { id: claim, ...done })
  }

  function opened(group: Group, relationshipId: string, kind: string, more: object = {}) {
    return give(group, 'openRelationshipCase', { relationshipId, kind, reason: `A ${kind}`, ...more })
  }

  async function ticked(group: Group, id: string, keys: readonly string[]) {
    for (const key of keys) await give(group, 'tickCaseStep', { id, key, done: true })
    await give(group, 'signOffCase', { id, note: 'All is there' }, checker)
  }

  async function signedOff(
    group: Group,
    relationshipId: string,
    kind: string,
    keys: readonly string[],
    more: object = {},
  ): Promise<string> {
    const id = await opened(group, relationshipId, kind, more)
    await ticked(group, id, keys)
    return id
  }
}
