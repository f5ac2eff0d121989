import type { ImportInputs } from '../../imports/importRecord.ts'
import type { EmployeePlan, OrganizationPlan, PersonPlan, UnitPlan } from './plan.ts'
import { refTo, sourceOf } from './refs.ts'

export function unitInput({ key, en, zh, kind, parent }: UnitPlan): ImportInputs['orgUnit'] {
  return { name: { en, zh }, kind, ...(parent && { parentId: refTo('unt', parent) }), source: sourceOf(key) }
}

export function employeeInput(employee: EmployeePlan): ImportInputs['employee'] {
  const { key, names, email, unit, post, lines, title, since, manager, earlierPost } = employee
  return {
    names,
    email,
    posts: [
      {
        unitId: refTo('unt', unit),
        kind: post,
        title,
        validFrom: since,
        ...(lines && { lines: [...lines] }),
      },
      ...(earlierPost
        ? [
            {
              unitId: refTo('unt', earlierPost.unit),
              kind: 'RELATIONSHIP_MANAGER' as const,
              title: earlierPost.title,
              validFrom: earlierPost.since.slice(0, 7),
              validTo: earlierPost.until,
            },
          ]
        : []),
    ],
    ...(manager && { managerId: refTo('emp', manager) }),
    source: sourceOf(key),
  }
}

export function personInput(person: PersonPlan): ImportInputs['person'] {
  const { names, sex, birthDate } = person
  return { names, sex, ...(birthDate && { birthDate }), ...commonInput(person) }
}

export function organizationInput(organization: OrganizationPlan): ImportInputs['organization'] {
  const { names, foundedOn, industry } = organization
  return { names, foundedOn, industry, ...commonInput(organization) }
}

function commonInput(party: PersonPlan | OrganizationPlan) {
  const { key, roles, contactPoints, preferredLanguage, timeZone, country } = party
  return {
    roles,
    identifiers: identifiersOf(party),
    contactPoints,
    preferredLanguage,
    timeZone,
    country,
    source: sourceOf(key),
  }
}

function identifiersOf(party: PersonPlan | OrganizationPlan) {
  const lei = party.type === 'organization' ? party.lei : undefined
  const code = party.type === 'organization' ? party.socialCreditCode : undefined
  return [
    ...(lei ? [{ scheme: 'LEI' as const, value: lei }] : []),
    ...(code ? [{ scheme: 'UNIFIED_SOCIAL_CREDIT_CODE' as const, value: code }] : []),
    ...(party.email ? [{ scheme: 'EMAIL' as const, value: party.email }] : []),
    ...(party.phone ? [{ scheme: 'PHONE' as const, value: party.phone }] : []),
    ...(party.coreId ? [{ scheme: 'SOURCE' as const, system: 'core-banking', value: party.coreId }] : []),
  ]
}
