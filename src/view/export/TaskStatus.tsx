import { useTools } from '../TimelineContext.tsx'
import { useLater } from '../useLater.ts'
import { FELT } from '../waits.ts'
import type { WordKey } from '../words/createWords.ts'
import type { Task } from './useTask.ts'

interface TaskStatusProps {
  task: Task
  /** What is said of a failure, with what to do; given the `reason`. */
  failed?: WordKey
}

/** How far a task is, a way to stop it, how it ended. Screen readers hear its end. */
export function TaskStatus({ task: { state, cancel }, failed = 'exportFailed' }: TaskStatusProps) {
  const { words } = useTools()
  return (
    <>
      {state.is === 'running' && <Running share={state.share} cancel={cancel} />}
      <p className={state.is === 'done' ? 'bt-note' : 'bt-hidden'} aria-live="polite">{state.is === 'done' ? state.outcome : ''}</p>
      {state.is === 'failed' && <p role="alert" className="bt-outcome">{words(failed, { reason: state.reason })}</p>}
    </>
  )
}

/** Nothing for what is done at once: it would only flicker. */
function Running({ share, cancel }: { share: number | null; cancel: () => void }) {
  const { words } = useTools()
  if (!useLater(FELT)) return null
  return (
    <div className="bt-export-progress">
      <progress aria-label={words('exportWorking')} {...(share !== null && { value: share })} />
      <button type="button" className="bt-button" onClick={cancel}>{words('exportCancel')}</button>
    </div>
  )
}
