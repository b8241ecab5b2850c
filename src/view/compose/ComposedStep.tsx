import type { KeyboardEvent } from 'react'
import type { Step } from '../../store/storySteps.ts'
import { Shown } from '../Shown.tsx'
import { useText, useTools } from '../TimelineContext.tsx'
import { StepButton } from './StepButton.tsx'

interface ComposedStepProps {
  step: Step
  number: number
  total: number
  onWording: (part: 'title' | 'text', wording: string) => void
  onMove: (by: 1 | -1) => void
  onShow: () => void
  onRetake: () => void
  onRemove: () => void
}

/** One step of a story being composed: what it shows, its title and text, and what can be done with it. */
export function ComposedStep({ step, number, total, onWording, onMove, onShow, onRetake, onRemove }: ComposedStepProps) {
  const { store, words } = useTools()
  const text = useText()
  const event = store.chronicle.byId.get(step.state.event ?? '')?.event
  const { from, to } = step.state
  const title = text(step.title).text
  const keys = (key: KeyboardEvent) => {
    if (!key.altKey || (key.key !== 'ArrowUp' && key.key !== 'ArrowDown')) return
    key.preventDefault()
    key.stopPropagation()
    onMove(key.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of what stands in it
    <li className="bt-composed" data-composed={number} aria-label={words('composeStep', { step: number, title: title || words('composeUntitledStep') })} onKeyDown={keys}>
      <div className="bt-composed-head">
        <span className="bt-story-number" aria-hidden="true">{number}</span>
        <span className="bt-composed-view">
          {from === undefined && to === undefined ? words('composeWhole') : `${from ?? '…'} – ${to ?? '…'}`}
          {event && <> · <Shown text={event.title} /></>}
        </span>
      </div>
      <input
        className="bt-composed-title" value={title} aria-label={words('composeStepTitle', { step: number })} placeholder={words('composeUntitledStep')}
        onChange={({ target }) => onWording('title', target.value)}
      />
      <textarea
        className="bt-composed-text" rows={3} value={step.text === undefined ? '' : text(step.text).text} aria-label={words('composeStepText', { step: number })}
        onChange={({ target }) => onWording('text', target.value)}
      />
      <div className="bt-composed-acts">
        <StepButton icon="up" label={words('composeUp', { step: number })} disabled={number === 1} onClick={() => onMove(-1)} />
        <StepButton icon="down" label={words('composeDown', { step: number })} disabled={number === total} onClick={() => onMove(1)} />
        <StepButton icon="show" label={words('composeShow', { step: number })} onClick={onShow} />
        <StepButton icon="retake" label={words('composeRetake', { step: number })} onClick={onRetake} />
        <StepButton icon="remove" label={words('composeRemove', { step: number })} onClick={onRemove} />
      </div>
    </li>
  )
}
