import { useEffect, useId, useRef, useState } from 'react'
import css from '../../styles/story.css?inline'
import { joined, withStep, withStepAt, withStepPart, withStory, withWording, withoutStep } from '../../store/composing.ts'
import { type Step, type Story, travelToView, viewOfStep } from '../../store/storySteps.ts'
import { Icon } from '../Icon.tsx'
import { startStory } from '../story/storyMoves.ts'
import { useText, useTimeline, useTools } from '../TimelineContext.tsx'
import { useSheet } from '../useSheet.ts'
import { composeNew, composeOn } from './beginComposing.ts'
import { ComposedStep } from './ComposedStep.tsx'
import { StepButton } from './StepButton.tsx'
import { stateOfView } from './stateOfView.ts'
import { StoryFiles } from './StoryFiles.tsx'
import { type Composing, useComposing } from './useComposing.ts'

/** Composes stories of one's own from the views one has before one. */
export function Composer() {
  const { store, words, root } = useTools()
  const text = useText()
  const composing = useComposing()
  const id = useTimeline((state) => state.composing)
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  useSheet(css)
  const { stories, turn, edit } = composing
  const story = stories.find((each) => each.id === id) ?? stories[0]
  const nameOf = (each: Story) => text(each.title).text || words('composeUntitled')

  useEffect(() => {
    const timer = setTimeout(() => panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }))
    return () => clearTimeout(timer)
  }, [])

  const turnBack = (way: 'undo' | 'redo') => {
    if (turn(way)) setSaid(words(way === 'undo' ? 'composeUndone' : 'composeRedone'))
  }
  const done = () => {
    // What was begun and left empty is no story.
    const left = stories.filter((each) => each.steps.length > 0 || nameOf(each) !== words('composeUntitled'))
    if (left.length < stories.length) edit(() => left)
    store.setState({ composing: null })
    root?.querySelector<HTMLElement>('.bt-line, .bt-row')?.focus({ preventScroll: true })
  }
  return (
    <aside
      ref={panel}
      className="bt-story bt-composer"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, shiftKey } = event
        if (!ctrlKey && !metaKey) return
        const way = /^z$/i.test(key) ? (shiftKey ? 'redo' : 'undo') : /^y$/i.test(key) ? 'redo' : null
        if (!way) return
        event.preventDefault()
        turnBack(way)
      }}
    >
      <header className="bt-story-head">
        <h2 id={heading} tabIndex={-1}>{words('composePanel', { title: story ? nameOf(story) : words('composeUntitled') })}</h2>
        <StepButton icon="undo" label={words('composeUndo')} disabled={!composing.canUndo} onClick={() => turnBack('undo')} />
        <StepButton icon="redo" label={words('composeRedo')} disabled={!composing.canRedo} onClick={() => turnBack('redo')} />
        <button type="button" className="bt-button bt-quiet" aria-label={words('composeDone')} title={words('composeDone')} onClick={done}><Icon name="close" /></button>
      </header>
      <div className="bt-composer-body">
        <div className="bt-composer-choice">
          {stories.length > 1 && (
            <label className="bt-select">
              <span className="bt-hidden">{words('storyOwn')}</span>
              <select value={story?.id} onChange={({ target }) => composeOn(store, target.value)}>
                {stories.map((each) => <option key={each.id} value={each.id}>{nameOf(each)}</option>)}
              </select>
            </label>
          )}
          <button type="button" className="bt-button bt-link" onClick={() => composeNew(store)}>{words('composeNew')}</button>
        </div>
        {story && <StoryForm key={story.id} story={story} composing={composing} onSaid={setSaid} />}
        <StoryFiles
          stories={stories}
          onImport={(others) => {
            edit((now) => joined(now, others))
            const { ownStories } = store.getState()
            const come = ownStories.find((each) => !stories.includes(each)) ?? ownStories.find((each) => others.some((other) => each.id.endsWith(other.id)))
            if (come) composeOn(store, come.id)
          }}
        />
        <p className="bt-note">{words(composing.kept ? 'composeKept' : 'composeNotKept')} {words('composeLegend')}</p>
      </div>
      <p className="bt-hidden" aria-live="polite">{said}</p>
    </aside>
  )
}

interface StoryFormProps {
  story: Story
  composing: Composing
  /** Says to screen readers what has been done. */
  onSaid: (said: string) => void
}

function StoryForm({ story, composing: { edit }, onSaid }: StoryFormProps) {
  const { store, words, language } = useTools()
  const text = useText()
  const title = useId()
  const list = useRef<HTMLOListElement>(null)
  const { record, byId } = store.chronicle
  const first = record.languages[0] ?? language
  const { id, steps } = story
  const change = (make: (now: Story) => Story, run?: string) => edit((stories) => withStory(stories, id, make), run)
  /** Once it is drawn, the focus goes where the reader goes on. */
  const goOn = (number: number, selector: string) => setTimeout(() => {
    const step = list.current?.querySelector(`[data-composed="${number}"]`)
    const target = step?.querySelector<HTMLElement>(`${selector}:enabled`) ?? step?.querySelector<HTMLElement>('input')
    target?.focus()
    step?.scrollIntoView({ block: 'nearest' })
  })
  const add = () => {
    const state = stateOfView(store)
    const event = byId.get(state.event ?? '')?.event
    const step: Step = { title: event ? event.label ?? event.title : '', text: '', state }
    change((now) => withStep(now, step))
    onSaid(words('composeAdded', { step: steps.length + 1 }))
    goOn(steps.length + 1, 'input')
  }
  const move = (index: number, by: 1 | -1, selector: string) => {
    const place = index + by
    if (place < 0 || place >= steps.length) return
    change((now) => withStepAt(now, index, place))
    onSaid(words('composeMoved', { step: place + 1, total: steps.length }))
    goOn(place + 1, selector)
  }
  const remove = (index: number) => {
    change((now) => withoutStep(now, index))
    onSaid(words('composeRemoved', { step: index + 1 }))
    if (steps.length > 1) goOn(Math.min(index + 1, steps.length - 1), 'input')
  }
  const begin = (present: boolean) => {
    startStory(store, id)
    if (present) store.getState().present('by button')
  }
  return (
    <>
      <label className="bt-composer-title" htmlFor={title}>{words('composeTitle')}</label>
      <input
        id={title} className="bt-composed-title" value={text(story.title).text} placeholder={words('composeUntitled')}
        onChange={({ target }) => change((now) => ({ ...now, title: withWording(now.title, language, target.value, first) }), 'title')}
      />
      <ol className="bt-composed-steps" aria-label={words('composeSteps')} ref={list}>
        {steps.map((step, i) => (
          <ComposedStep
            key={i} step={step} number={i + 1} total={steps.length}
            onWording={(part, wording) => change((now) => withStepPart(now, i, { [part]: withWording(now.steps[i]?.[part], language, wording, first) }), `${part} ${i}`)}
            onMove={(by) => move(i, by, document.activeElement?.matches('input, textarea') ? document.activeElement.tagName : `button:nth-of-type(${by < 0 ? 1 : 2})`)}
            onShow={() => {
              const { state } = viewOfStep(store.getState().view, { story: id, step: i + 1 }, store.chronicle, [story])
              travelToView(store, { ...state, story: null, step: null })
            }}
            onRetake={() => change((now) => withStepPart(now, i, { state: stateOfView(store) }))}
            onRemove={() => remove(i)}
          />
        ))}
      </ol>
      <div className="bt-composer-add">
        <button type="button" className="bt-button bt-primary" onClick={add}>{words('composeAdd')}</button>
        <p className="bt-note">{words('composeAddHelp')}</p>
      </div>
      <div className="bt-composer-ends">
        <button type="button" className="bt-button" disabled={steps.length === 0} onClick={() => begin(false)}>{words('composeRead')}</button>
        <button type="button" className="bt-button" disabled={steps.length === 0} onClick={() => begin(true)}>{words('composePresent')}</button>
        <button
          type="button" className="bt-button bt-quiet"
          onClick={() => {
            edit((stories) => stories.filter((each) => each.id !== id))
            onSaid(words('composeDeleted'))
          }}
        >
          {words('composeDelete')}
        </button>
      </div>
    </>
  )
}
