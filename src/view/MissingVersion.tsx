import { versionFile } from '../record/recordVersion.ts'
import { Message } from './Message.tsx'
import type { Words } from './words/createWords.ts'

interface MissingVersionProps {
  words: Words
  version: string
  /** Why it cannot be had. */
  reason: string
  again: () => void
  /** Shows the current record in its place. */
  onCurrent: () => void
}

/** What stands in the timeline's place when the version of the record that it was to stay at cannot be had. */
export function MissingVersion({ words, version, reason, again, onCurrent }: MissingVersionProps) {
  return (
    <div className="bilateral-timeline">
      <Message title={words('versionMissing', { version })} details={[reason]}>
        <p>{words('versionMissingHelp', { file: versionFile(version) })}</p>
        <button type="button" className="bt-button bt-primary" onClick={onCurrent}>{words('versionCurrent')}</button>
        <button type="button" className="bt-button" onClick={again}>{words('loadAgain')}</button>
      </Message>
    </div>
  )
}
