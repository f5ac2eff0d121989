/** Whatever may be waited for: loaders and libraries have promises of their own. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as Thenable).then === 'function'
}

type Thenable = { readonly then?: unknown }
