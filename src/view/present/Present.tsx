import { useCallback, useEffect, useRef, useState } from 'react'
import css from '../../styles/present.css?inline'
import { Icon } from '../Icon.tsx'
import { useText, useTools } from '../TimelineContext.tsx'
import { useSheet } from '../useSheet.ts'
import { useSize } from '../useSize.ts'
import { SlideLine } from './SlideLine.tsx'
import { SlideText } from './SlideText.tsx'
import { useFit } from './useFit.ts'
import { useFullScreen } from './useFullScreen.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useSlides } from './useSlides.ts'
import { useSwipe } from './useSwipe.ts'

/** The controls are seen for so many milliseconds after the pointer has moved. */
const AWAKE = 2500

/** One step at a time, large, with the line above it: for a room. */
export function Present() {
  const { store, words, root, host } = useTools()
  const text = useText()
  const stage = useRef<HTMLElement>(null)
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [blank, setBlank] = useState(false)
  const [awake, setAwake] = useState(0)
  useSheet(css)
  const size = useSize(box)
  const slides = useSlides()
  const { step, entry, number, total } = slides
  const title = step && text(step.title).text !== '' ? text(step.title).text : entry ? text(entry.event.title).text : ''
  const slide = useFit(`${number} ${title}`, size)

  const leave = useCallback(() => store.getState().set({ present: false }), [store])
  const fullScreen = useFullScreen(leave)
  /** Any key but the one that leaves first brings a blank screen back. */
  const unlessBlank = (act: () => void) => (blank ? setBlank(false) : act())
  const go = (by: 1 | -1) => unlessBlank(() => void slides.go(by))
  usePresentKeys({ go, leave, fullScreen, goTo: (end) => unlessBlank(() => slides.goTo(end)), blank: () => setBlank(!blank) })
  const swipe = useSwipe(go)

  useEffect(() => {
    // A guest takes the focus only when the reader began it.
    if (host !== 'guest' || store.getState().presenter) stage.current?.focus({ preventScroll: true })
    return () => {
      const { presenter } = store.getState()
      store.setState({ presenter: null })
      // Back in the page, once that is drawn: to where it was begun from.
      const home = presenter === 'by key' ? '.bt-line, .bt-row' : '.bt-presenter, .bt-line'
      if (host !== 'guest' || presenter) setTimeout(() => root?.querySelector<HTMLElement>(home)?.focus({ preventScroll: true }))
    }
  }, [store, root, host])
  useEffect(() => {
    if (awake === 0) return
    const timer = setTimeout(() => setAwake(0), AWAKE)
    return () => clearTimeout(timer)
  }, [awake])

  return (
    <section
      ref={(element) => {
        stage.current = element
        setBox(element)
      }}
      className="bt-present"
      aria-label={words('presentMode')}
      aria-roledescription="presentation"
      tabIndex={-1}
      // Where several are quoted the line gives way.
      data-quotes={(entry && entry.event.accounts.length > 1) || undefined}
      data-awake={awake > 0 || undefined}
      onPointerMove={({ timeStamp }) => setAwake(Math.ceil(timeStamp / 500))}
      {...swipe}
    >
      <SlideLine />
      <div className="bt-slide" ref={slide} tabIndex={0}>
        {total === 0 && !step ? <p className="bt-slide-text">{words('presentEmpty')}</p> : <SlideText step={step} entry={entry} />}
      </div>
      <div className="bt-present-foot">
        {number !== null && <span className="bt-present-count">{words('presentCount', { step: number, total })}</span>}
        <div className="bt-present-acts">
          <PresentButton icon="left" label={words('presentPrevious')} disabled={number === 1} onClick={() => go(-1)} />
          <PresentButton icon="right" label={words('presentNext')} disabled={number === total} onClick={() => go(1)} />
          <PresentButton icon="out" label={words('presentFullScreen')} onClick={fullScreen} />
          <PresentButton icon="close" label={words('presentLeave')} onClick={leave} />
        </div>
        <span className="bt-present-way" style={{ width: `${((number ?? 0) / Math.max(total, 1)) * 100}%` }} />
      </div>
      {blank && <div className="bt-blank" aria-hidden="true" onPointerUp={() => setBlank(false)} />}
      <p className="bt-hidden" aria-live="polite">
        {blank ? words('presentBlank') : number !== null && words('presentStep', { step: number, total, title })}
      </p>
    </section>
  )
}

function PresentButton({ icon, label, disabled = false, onClick }: { icon: 'left' | 'right' | 'out' | 'close'; label: string; disabled?: boolean; onClick: () => void }) {
  return <button type="button" className="bt-button bt-quiet" aria-label={label} title={label} disabled={disabled} onClick={onClick}><Icon name={icon} /></button>
}
