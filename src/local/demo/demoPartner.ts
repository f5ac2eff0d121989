import type { ConsentableCategory } from '../../domain/dataCategory.ts'
import type { Purpose } from '../../domain/purpose.ts'
import type { RecordPrefix } from '../../domain/recordId.ts'
import type { ConsentEvidenceInput } from '../../generated/resolvers.ts'
import { idFromSource } from '../../usecases/command.ts'
import { grantConsent } from '../../usecases/consent/grantConsent.ts'
import { withdrawConsent } from '../../usecases/consent/withdrawConsent.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { approvePartnerApp, registerPartnerApp } from '../../usecases/partnerApp/partnerAppCommands.ts'
import { FACES, type FaceName } from './faces.ts'
import { DEMO_SYSTEM, sourceOf } from './refs.ts'
import { settle } from './settle.ts'

/** Who asks for the app, and who approves it: nobody does both. */
export type DemoPeople = { readonly maker: () => RequestContext; readonly checker: () => RequestContext }

const ACME = { key: 'app/acme', clientId: 'acme', name: 'Acme Treasury 安科司库' } as const

const REGISTERED = {
  purposes: ['SERVICING', 'MARKETING'],
  categories: ['IDENTITY', 'CONTACT', 'ROLE', 'RELATIONSHIP', 'INTERACTION', 'HOLDING', 'TRANSACTION'],
} as const satisfies { purposes: readonly Purpose[]; categories: readonly ConsentableCategory[] }

type DemoConsent = {
  readonly face: FaceName
  readonly purpose: Purpose
  readonly categories: readonly ConsentableCategory[]
  readonly separately?: readonly ConsentableCategory[]
  readonly withdrawn?: true
}

/** One of each kind: whole, without what is sensitive, for another purpose, and taken back. Everybody else said nothing. */
const CONSENTS: readonly DemoConsent[] = [
  {
    face: 'lanqiaoGroup',
    purpose: 'SERVICING',
    categories: REGISTERED.categories,
    separately: ['CONTACT', 'HOLDING', 'TRANSACTION'],
  },
  { face: 'guChengyuan', purpose: 'SERVICING', categories: ['IDENTITY', 'CONTACT', 'HOLDING'] },
  { face: 'liyun', purpose: 'MARKETING', categories: ['IDENTITY', 'CONTACT'] },
  { face: 'jingtang', purpose: 'SERVICING', categories: ['IDENTITY', 'ROLE'], withdrawn: true },
]

const DAY_MS = 86_400_000
const GIVEN_DAYS_AGO = 30
const VALID_DAYS = 3 * 365

/**
 * The partner app of the demo bank, and who consented to what it may have. Each record has a source, so that what is there
 * already stays as it is: a load that was stopped is run again.
 *
 * @throws Error when a command is refused for anything else.
 */
export async function demoPartner({ maker, checker }: DemoPeople): Promise<void> {
  const { tenant } = maker().viewer
  const idOf = <P extends RecordPrefix>(prefix: P, key: string) =>
    idFromSource(tenant, prefix, { system: DEMO_SYSTEM, externalId: key })

  const { key, ...said } = ACME
  const id = idOf('app', key)
  const app = { ...said, ...REGISTERED, contactEmail: 'treasury@acme.example', source: sourceOf(key) }
  await settle(maker(), registerPartnerApp, app)
  await settle(checker(), approvePartnerApp, { id, expectedVersion: 1 })

  for (const { face, purpose, categories, separately = [], withdrawn } of CONSENTS) {
    const consent = `consent/${ACME.clientId}/${face}`
    const context = maker()
    const givenMs = context.app.now().getTime() - GIVEN_DAYS_AGO * DAY_MS
    const givenAt = new Date(givenMs).toISOString()
    await settle(context, grantConsent, {
      partyId: idOf('prt', FACES[face].key),
      partnerAppId: id,
      purpose,
      categories,
      validFrom: givenAt,
      validTo: new Date(givenMs + VALID_DAYS * DAY_MS).toISOString(),
      evidence: [formOf(face, givenAt, separately)],
      source: sourceOf(consent),
    })
    if (withdrawn)
      await settle(maker(), withdrawConsent, { id: idOf('cns', consent), means: 'RECORDED_CALL' })
  }
}

function formOf(
  face: FaceName,
  givenAt: string,
  separateFor: readonly ConsentableCategory[],
): ConsentEvidenceInput {
  return {
    means: 'SIGNED_FORM',
    uri: `https://forms.bank.example/${ACME.clientId}/${face}.pdf`,
    givenAt,
    language: 'zh-CN',
    noticeVersion: '2026-01',
    separateFor,
  }
}
