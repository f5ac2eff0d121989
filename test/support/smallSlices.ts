/** So that few contacts make several slices. */
export const SMALL_SLICES = { rowsAPage: 5, pages: 2, characters: 4_000_000 }
