import type { SceneBand, SceneTrack } from './bands.ts'

/** The bands in order of the keyboard: row by row from the top, in a row by time. */
export function bandsInOrder(tracks: readonly SceneTrack[]): SceneBand[] {
  return tracks.flatMap(({ bands }) => bands)
}

export function bandWith(tracks: readonly SceneTrack[], id: string | null): SceneBand | undefined {
  return id === null ? undefined : bandsInOrder(tracks).find((band) => band.id === id)
}

/** The next or previous band of a band's row; undefined at its end. */
export function bandAlong(tracks: readonly SceneTrack[], from: SceneBand, by: 1 | -1): SceneBand | undefined {
  const row = rowsOf(tracks).find((bands) => bands.some(({ id }) => id === from.id)) ?? []
  return row[row.findIndex(({ id }) => id === from.id) + by]
}

/** The band of the next row below or above that stands nearest to where a band begins. */
export function bandAcross(tracks: readonly SceneTrack[], from: SceneBand, by: 1 | -1): SceneBand | undefined {
  const rows = rowsOf(tracks)
  const row = rows[rows.findIndex((bands) => bands.some(({ id }) => id === from.id)) + by] ?? []
  const away = ({ x, width }: SceneBand) => Math.max(x - from.x, from.x - (x + width), 0)
  return row.toSorted((a, b) => away(a) - away(b))[0]
}

/** Rows that hold anything. */
function rowsOf(tracks: readonly SceneTrack[]): SceneBand[][] {
  return tracks.flatMap(({ bands }) =>
    [...new Set(bands.map(({ row }) => row))].map((row) => bands.filter((band) => band.row === row)),
  )
}
