import { useCallback, useEffect, useRef, useState } from 'react'
import type { Turns } from '../../record/Steps.ts'
import { stoppableTurns } from '../pageTurns.ts'

/** What a task is given: pauses in which it may be stopped, and whom to tell how far it is. */
export interface TaskTurns extends Turns {
  signal: AbortSignal
  onProgress: (share: number) => void
}

export type TaskState =
  | { is: 'idle' }
  /** The share that is done; null where nobody can say. */
  | { is: 'running'; share: number | null }
  | { is: 'done'; outcome: string }
  | { is: 'failed'; reason: string }

export interface Task {
  state: TaskState
  /** Does a piece of work that gives back what to say of its outcome. One that runs is stopped first. */
  run: (work: (turns: TaskTurns) => Promise<string>) => void
  cancel: () => void
}

/** Work that takes a while: how far it is, a way to stop it, how it ended. It stops when its component goes. */
export function useTask(): Task {
  const [state, setState] = useState<TaskState>({ is: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ is: 'idle' })
  }, [])
  const run = useCallback((work: (turns: TaskTurns) => Promise<string>) => {
    running.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setState({ is: 'running', share: null })
    const tell = (next: TaskState) => {
      if (!signal.aborted) setState(next)
    }
    work({ ...stoppableTurns(signal, (share) => tell({ is: 'running', share })), signal }).then(
      (outcome) => tell({ is: 'done', outcome }),
      (error: unknown) => tell({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
  }, [])
  return { state, run, cancel }
}
