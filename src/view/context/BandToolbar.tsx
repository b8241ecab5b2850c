import { useEffect, useRef } from 'react'
import { bandAcross, bandAlong, bandsInOrder, bandWith } from '../../layout/walkBands.ts'
import { useTools } from '../TimelineContext.tsx'
import { useRovingStop } from '../useRovingStop.ts'
import { useBandWords } from './useBandWords.ts'
import type { ContextBands } from './useContextBands.ts'

export interface BandToolbarProps {
  context: ContextBands
}

/**
 * The bands for pointers, keys and screen readers, over those that are drawn. One stop for Tab; arrows walk along a row and
 * across them, and a row that goes on past the window is followed there.
 */
export function BandToolbar({ context }: BandToolbarProps) {
  const { store, words } = useTools()
  const wordsOf = useBandWords()
  const { laid, tracks, subjects, lit, setHovered, setFocused, setOpened } = context
  const bands = bandsInOrder(laid)
  const toolbar = useRef<HTMLDivElement>(null)
  /** A band that keys went to before it came into view. */
  const awaited = useRef<string | null>(null)
  const { current: stop, stopAt, goTo, press } = useRovingStop(toolbar, bands.map(({ id }) => id))
  const current = bandWith(laid, stop ?? null)

  useEffect(() => {
    if (awaited.current === null || !bandWith(laid, awaited.current)) return
    toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    awaited.current = null
  }, [laid])

  const along = (by: 1 | -1) => {
    if (!current) return
    const next = bandAlong(laid, current, by)
    if (next) return goTo(next.id)
    const row = tracks.find(({ id }) => id === current.track)?.stack[current.row] ?? []
    const beyond = row[row.findIndex(({ id }) => id === current.id) + by]
    if (!beyond) return
    awaited.current = beyond.id
    stopAt(beyond.id)
    store.getState().reveal(by > 0 ? beyond.from : beyond.to)
  }
  const actions: Record<string, () => void> = {
    ArrowRight: () => along(1),
    ArrowLeft: () => along(-1),
    ArrowDown: () => current && goTo(bandAcross(laid, current, 1)?.id),
    ArrowUp: () => current && goTo(bandAcross(laid, current, -1)?.id),
    Home: () => goTo(bands[0]?.id),
    End: () => goTo(bands.at(-1)?.id),
  }
  if (bands.length === 0) return null
  return (
    <div className="bt-band-bar" role="toolbar" aria-label={words('context')} tabIndex={-1} ref={toolbar} onKeyDown={(event) => press(event, actions)} onBlur={() => setFocused(null)}>
      {bands.map(({ id, x, y, width, height }) => {
        const subject = subjects.get(id)
        if (!subject) return null
        const { name, office, date } = wordsOf(subject, 'long')
        return (
          <button
            key={id}
            type="button"
            style={{ left: x, top: y, width, height }}
            tabIndex={id === stop ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={[name, office, date, lit.has(id) && words('contextLit')].filter(Boolean).join(', ')}
            onFocus={(event) => {
              stopAt(id)
              // Only a focus that keys brought is shown.
              setFocused(event.target.matches(':focus-visible') ? id : null)
            }}
            onClick={(event) => {
              // d3-zoom has already kept clicks at the end of a drag away.
              if (event.defaultPrevented) return
              setHovered(null)
              setOpened({ id, byKey: event.detail === 0 })
            }}
            onDoubleClick={(event) => event.stopPropagation()}
            onPointerEnter={({ pointerType, clientX }) => {
              if (pointerType === 'mouse') setHovered({ id, x: clientX - (toolbar.current?.getBoundingClientRect().left ?? 0) })
            }}
            onPointerLeave={() => setHovered(null)}
          />
        )
      })}
    </div>
  )
}
