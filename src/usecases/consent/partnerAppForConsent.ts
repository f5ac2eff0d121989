import type { ConsentableCategory } from '../../domain/dataCategory.ts'
import type { PartnerApp } from '../../domain/partnerApp.ts'
import type { Purpose } from '../../domain/purpose.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { invalid, notFound, refused } from '../refused.ts'

type Asked = {
  readonly partnerAppId: string
  readonly purpose: Purpose
  readonly categories: readonly ConsentableCategory[]
}

/**
 * The app that a party consents for. One that waits for approval may be consented for already: it asks for nothing until
 * then. More than it is registered for cannot be consented to, as no notice could say what it is for.
 *
 * @throws Refused NOT_FOUND, INVALID_STATE for a suspended app, INVALID.
 */
export async function partnerAppForConsent(
  { context, scope }: Attempt,
  { partnerAppId, purpose, categories }: Asked,
): Promise<PartnerApp> {
  const id = checkedId(partnerAppId, 'app', ['partnerAppId'])
  const app = await findRecord(context.table, scope.tenant, id)
  if (!app?.meta.active) throw notFound(['partnerAppId'], id)
  if (app.data.state === 'SUSPENDED') throw suspended(id)
  if (!app.data.purposes.includes(purpose)) {
    const purposes = app.data.purposes.join(', ')
    throw invalid(
      ['purpose'],
      `what the app is registered for: ${purposes}`,
      `该应用已登记的目的：${purposes}`,
      purpose,
    )
  }
  const beyond = categories.find((category) => !app.data.categories.includes(category))
  if (!beyond) return app
  const registered = app.data.categories.join(', ')
  throw invalid(
    ['categories'],
    `what the app is registered for: ${registered}`,
    `该应用已登记的数据类别：${registered}`,
    beyond,
  )
}

function suspended(id: string) {
  return refused(
    'INVALID_STATE',
    ['partnerAppId'],
    `The partner app ${id} is suspended: nobody can consent to anything for it.`,
    `合作方应用 ${id} 已暂停，不能为其登记授权。`,
  )
}
