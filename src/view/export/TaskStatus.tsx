import { useTools } from '../TimelineContext.tsx'
import type { Task } from './useTask.ts'

/** How far a task is, a way to stop it, how it ended. Screen readers hear its end. */
export function TaskStatus({ task: { state, cancel } }: { task: Task }) {
  const { words } = useTools()
  return (
    <>
      {state.is === 'running' && (
        <div className="bt-export-progress">
          <progress aria-label={words('exportWorking')} {...(state.share !== null && { value: state.share })} />
          <button type="button" className="bt-button" onClick={cancel}>{words('exportCancel')}</button>
        </div>
      )}
      <p className={state.is === 'done' ? 'bt-note' : 'bt-hidden'} role="status">{state.is === 'done' ? state.outcome : ''}</p>
      {state.is === 'failed' && <p role="alert" className="bt-outcome">{words('exportFailed', { reason: state.reason })}</p>}
    </>
  )
}
