import type { AsOfInput } from '../generated/resolvers.ts'
import type { App } from '../usecases/context.ts'
import { today } from '../usecases/today.ts'

/** The point in two times that is asked about: today, as known now, unless said otherwise. */
export function asOfMoment(
  app: App,
  asOf: AsOfInput | null | undefined,
): { readonly validAt: string; readonly knownAt: string } {
  return {
    validAt: asOf?.validAt ?? today(app),
    knownAt: asOf?.knownAt ?? app.now().toISOString(),
  }
}
