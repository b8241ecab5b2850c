import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import css from '../../styles/story.css?inline'
import type { Step, Story } from '../../store/storySteps.ts'
import { addressText } from '../../store/address.ts'
import { withRecordKey } from '../../store/recordKey.ts'
import { composeOn } from '../compose/beginComposing.ts'
import { Icon } from '../Icon.tsx'
import { translatedStory } from '../detail/translated.ts'
import { TranslationNote } from '../detail/TranslationNote.tsx'
import { deedOf } from '../keyTables.ts'
import { Shown } from '../Shown.tsx'
import { useText, useTimeline, useTools } from '../TimelineContext.tsx'
import { useSheet } from '../useSheet.ts'
import { STORY_KEYS } from './storyKeys.ts'
import { closeStory, goToStep, stepOn } from './storyMoves.ts'
import { useOwnStories } from './useOwnStories.ts'
import { useStepScroll } from './useStepScroll.ts'

/** A story beside the line: its steps to scroll through, each with a link of its own; the line goes where the text is. */
export function StoryPanel() {
  const { store, words, root } = useTools()
  const id = useTimeline((state) => state.view.story)
  const { all, own } = useOwnStories()
  const text = useText()
  const title = useRef<HTMLHeadingElement>(null)
  useSheet(css)
  const story = all.find((each) => each.id === id)
  const name = story ? text(story.title).text || words('composeUntitled') : words('stories')

  // Who began it here goes on reading here, once the list it was chosen from has given the focus back.
  useEffect(() => {
    if (!store.getState().origin) return
    const timer = setTimeout(() => title.current?.focus({ preventScroll: true }))
    return () => clearTimeout(timer)
  }, [store, id])

  const close = () => {
    closeStory(store)
    root?.querySelector<HTMLElement>('.bt-line, .bt-row')?.focus({ preventScroll: true })
  }
  return (
    <StoryFrame story={story} name={words('storyPanel', { title: name })} onEscape={close}>
      <header className="bt-story-head">
        <h2 ref={title} tabIndex={-1}>{story && text(story.title).text ? <Shown text={story.title} /> : name}</h2>
        {own.some((each) => each.id === id) && <button type="button" className="bt-button bt-link" onClick={() => composeOn(store, id!)}>{words('storyEdit')}</button>}
        <button type="button" className="bt-button bt-quiet" aria-label={words('storyClose')} title={words('storyClose')} onClick={close}><Icon name="close" /></button>
      </header>
      {!story && <p className="bt-story-missing">{words('storyMissing')}</p>}
      {story && story.steps.length === 0 && <p className="bt-story-missing">{words('storyEmpty')}</p>}
      {story && story.steps.length > 0 && <Steps story={story} />}
    </StoryFrame>
  )
}

interface StoryFrameProps {
  story: Story | undefined
  /** For screen readers. */
  name: string
  onEscape: () => void
  children: ReactNode
}

/** The panel and its keys, which step through the story while the focus is in it. */
function StoryFrame({ story, name, onEscape, children }: StoryFrameProps) {
  const { store } = useTools()
  const keysOn = useTimeline((state) => state.view.keys === 'on')
  const event = useTimeline((state) => state.view.event)
  const step = useTimeline((state) => state.view.step)
  const readings = useTimeline((state) => state.readings)
  const told = story?.steps[(step ?? 1) - 1]?.state.event
  const place = `${story?.id} ${step}`
  const [since, setSince] = useState({ place, readings })
  if (since.place !== place) setSince({ place, readings })
  const actions: Record<keyof typeof STORY_KEYS, () => unknown> = {
    next: () => stepOn(store, 1),
    previous: () => stepOn(store, -1),
    close: onEscape,
  }
  return (
    <aside
      className="bt-story"
      aria-label={name}
      // Where there is no room for both, the story stands for its event until the reader asks for more.
      data-tells={(event === told && readings === since.readings) || undefined}
      onKeyDown={({ key, ctrlKey, metaKey, altKey, target }) => {
        const deed = deedOf(STORY_KEYS, key)
        if (!keysOn || ctrlKey || metaKey || altKey || !deed || (target as Element).closest('input, textarea')) return
        actions[deed]()
      }}
    >
      {children}
    </aside>
  )
}

function Steps({ story }: { story: Story }) {
  const { store, words } = useTools()
  const text = useText()
  const step = useTimeline((state) => state.view.step) ?? 1
  const { steps } = story
  const go = useCallback((to: number) => void goToStep(store, { story: story.id, step: to }), [store, story.id])
  const list = useStepScroll(step, go)
  const current = steps[step - 1]
  return (
    <>
      <ol className="bt-story-steps" ref={list} tabIndex={-1}>
        {steps.map((each, i) => <StoryStep key={i} story={story} step={each} number={i + 1} current={i + 1 === step} onGo={go} />)}
      </ol>
      <footer className="bt-story-foot">
        <button type="button" className="bt-button bt-quiet" aria-label={words('storyPrevious')} title={words('storyPrevious')} disabled={step <= 1} onClick={() => stepOn(store, -1)}><Icon name="left" /></button>
        <div className="bt-story-progress">
          <span aria-live="polite">{words('storyProgress', { step, total: steps.length })}<span className="bt-hidden">. {current && text(current.title).text}</span></span>
          <progress value={step} max={steps.length} aria-hidden="true" />
        </div>
        <button type="button" className="bt-button bt-quiet" aria-label={words('storyNext')} title={words('storyNext')} disabled={step >= steps.length} onClick={() => stepOn(store, 1)}><Icon name="right" /></button>
        <button type="button" className="bt-button bt-quiet" aria-label={words('present')} title={words('present')} onClick={() => store.getState().present('by button')}><Icon name="present" /></button>
      </footer>
    </>
  )
}

interface StoryStepProps {
  story: Story
  step: Step
  number: number
  current: boolean
  onGo: (step: number) => void
}

function StoryStep({ story, step, number, current, onGo }: StoryStepProps) {
  const { store, words, pageAddress } = useTools()
  const text = useText()
  const { event } = step.state
  const link = `${pageAddress ?? ''}${addressText(withRecordKey(new URLSearchParams({ story: story.id, step: String(number) }), store.getState().frozen))}`
  const heading = <><span className="bt-story-number">{number}</span> {text(step.title).text ? <Shown text={step.title} /> : words('composeUntitledStep')}</>
  return (
    <li className="bt-story-step" data-step={number} aria-current={current ? 'step' : undefined}>
      <h3>
        <a
          href={link}
          onClick={(click) => {
            if (click.ctrlKey || click.metaKey || click.shiftKey) return
            click.preventDefault()
            onGo(number)
          }}
        >
          {heading}
        </a>
      </h3>
      {step.text && <p><Shown text={step.text} /></p>}
      {current && event !== undefined && store.chronicle.byId.has(event) && (
        <button type="button" className="bt-button bt-link bt-story-event" onClick={() => store.getState().readEvent(event)}>{words('storyReadEvent')}</button>
      )}
      {current && <TranslationNote of={translatedStory(story.id)} />}
    </li>
  )
}
