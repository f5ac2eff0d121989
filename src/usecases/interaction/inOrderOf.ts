import type { FirmPath, FirmWay } from '../../domain/interaction.ts'

/** Firms in the order of those that are known: what is the same is left as it is, and in its place. */
export function inOrderOf(known: readonly FirmPath[], firms: readonly FirmPath[]): readonly FirmPath[] {
  const still = known.flatMap((before) => {
    const now = firms.find(({ firmId }) => firmId === before.firmId)
    if (!now) return []
    const via = [
      ...before.via.filter((way) => now.via.some((other) => isSameWay(way, other))),
      ...now.via.filter((way) => !before.via.some((other) => isSameWay(way, other))),
    ]
    return [{ ...before, via }]
  })
  return [...still, ...firms.filter(({ firmId }) => !known.some((before) => before.firmId === firmId))]
}

function isSameWay(one: FirmWay, other: FirmWay): boolean {
  return one.tieId === other.tieId && one.personId === other.personId && one.fundId === other.fundId
}
