import type { CallingApp } from '../../access/caller.ts'
import { callingApp } from '../../access/callingApp.ts'
import { decide } from '../../access/decide.ts'
import { type Decision, type FieldPolicy, withheld } from '../../access/decision.ts'
import { enter } from '../../access/enter.ts'
import type { PartnerSight } from '../../access/sight.ts'
import type { Purpose } from '../../domain/purpose.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { partnerSight } from './partySight.ts'
import { sightOfId } from './recordSight.ts'

export type AccessPreviewModel = {
  readonly purpose: Purpose
  /** As it would be decided for the app, if it asked now. */
  readonly decide: (field: FieldPolicy) => Decision
}

type PreviewQuestion = { readonly partnerAppId: string; readonly partyId: string; readonly purpose: Purpose }

/** What a partner app could see of a party. Undefined when there is no such app or party for the caller. */
export async function readAccessPreview(
  context: RequestContext,
  { partnerAppId, partyId, purpose }: PreviewQuestion,
): Promise<AccessPreviewModel | undefined> {
  enter(context.caller, 'INSIDE')
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  const appId = idArgument(context, partnerAppId, { prefix: 'app', name: 'partnerAppId' })
  const [sight, app] = await Promise.all([sightOfId(context, id), context.loaders.record(appId)])
  if (!sight || !app) return undefined
  const calling = callingApp(app)
  if (!calling) return { purpose, decide: () => withheld('APP_NOT_ACTIVE') }
  if (!calling.purposes.includes(purpose))
    return { purpose, decide: () => withheld('PURPOSE_NOT_REGISTERED') }
  const seen = await sightForApp(context, { app: calling, purpose, partyId: id })
  return { purpose, decide: (field) => decide(seen, field) }
}

type Previewed = { readonly app: CallingApp; readonly purpose: Purpose; readonly partyId: PartyId }

async function sightForApp(
  context: RequestContext,
  { app, purpose, partyId }: Previewed,
): Promise<PartnerSight> {
  const consents = await context.loaders.consents(partyId)
  const seen = partnerSight(context, { app, purpose }, { partyId, consents })
  return (
    seen ?? {
      kind: 'PARTNER',
      partyId,
      registered: new Set(app.categories),
      consented: new Set(),
      separately: new Set(),
    }
  )
}
