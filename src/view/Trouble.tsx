import { problemLine, type Problem } from '../record/Problem.ts'
import { Message } from './Message.tsx'
import type { Words } from './words/createWords.ts'

const MOST_PROBLEMS = 12

interface TroubleProps {
  words: Words
  /** Why there is no record, or what is wrong with the one there is. */
  trouble: { reason: string } | { problems: readonly Problem[]; more: number }
  /** Absent where trying again can change nothing. */
  again?: (() => void) | undefined
}

/** What stands in the timeline's place when its record cannot be had or read. */
export function Trouble({ words, trouble, again }: TroubleProps) {
  const retry = again && <button type="button" className="bt-button bt-primary" onClick={again}>{words('loadAgain')}</button>
  if ('reason' in trouble) {
    return <div className="bilateral-timeline"><Message title={words('loadFailed')}><p>{words('loadFailedHelp', { reason: trouble.reason })}</p>{retry}</Message></div>
  }
  const lines = trouble.problems.slice(0, MOST_PROBLEMS).map(problemLine)
  const more = trouble.problems.length - lines.length + trouble.more
  if (more > 0) lines.push(words('andMore', { count: more }))
  return <div className="bilateral-timeline"><Message title={words('recordInvalid')} details={lines}><p>{words('recordInvalidHelp')}</p>{retry}</Message></div>
}
