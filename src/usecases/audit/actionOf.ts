const MOST_FIELDS = 20

/** @param fields of `Query` or `Mutation` that were asked: names of our schema, never the caller's. */
export function actionOf(fields: readonly string[]): string {
  return [...new Set(fields)].toSorted().slice(0, MOST_FIELDS).join(' ')
}
