import { layTracks, type SceneTrack } from '../../layout/bands.ts'
import { textFitter } from '../../layout/fitText.ts'
import type { Frame } from '../../layout/layoutTimeline.ts'
import type { Scene } from '../../layout/Scene.ts'
import type { Faces } from '../../store/lineScene.ts'
import type { ContextTracks } from './contextTracks.ts'

/** Size of the letters of bands' names to those of the axis. */
export const NAME_SIZE = 11 / 12

/** Lays the tracks over any scene of a frame, names in the room they have. */
export function contextLayer({ tracks, height }: ContextTracks, frame: Frame, faces: Faces): (scene: Scene) => SceneTrack[] {
  const fit = textFitter((text) => faces.axis(text) * NAME_SIZE)
  return ({ viewport, plot }) => layTracks(tracks, viewport, plot, frame.top - height, fit)
}

/** Ids of the tracks that go on behind the events: one kind alone, for two over each other would tell nothing. */
export function tracksThrough(tracks: ContextTracks['tracks']): string[] {
  const kind = tracks.some((track) => track.kind === 'periods') ? 'periods' : 'regimes'
  return tracks.filter((track) => track.kind === kind).map(({ id }) => id)
}
