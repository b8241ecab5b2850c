import { bandWith } from '../../layout/walkBands.ts'
import type { Scene } from '../../layout/Scene.ts'
import { OnDemand } from '../OnDemand.tsx'
import { parts } from '../parts.ts'
import { TrackNames } from './TrackNames.tsx'
import type { ContextBands } from './useContextBands.ts'

/** Beside and over the drawn bands: whose track is whose, the card that names a band, the popover that tells of it. */
export function Context({ context, scene, beside }: { context: ContextBands; scene: Scene; beside: boolean }) {
  const { laid, hovered, focused, opened, subjects } = context
  if (laid.length === 0) return null
  const open = bandWith(laid, opened?.id ?? null)
  const hot = open ? undefined : bandWith(laid, hovered?.id ?? focused)
  const [hotSubject, openSubject] = [hot && subjects.get(hot.id), open && subjects.get(open.id)]
  return (
    <>
      <TrackNames context={context} beside={beside} />
      {hot && hotSubject && <OnDemand part={parts.bandCard} props={{ band: hot, subject: hotSubject, scene, pointerX: hovered?.x ?? null }} spare />}
      {open && openSubject && <OnDemand key={open.id} part={parts.band} props={{ context, band: open, subject: openSubject }} />}
    </>
  )
}
