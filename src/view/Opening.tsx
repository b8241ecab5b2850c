import { useLater } from './useLater.ts'
import { LONG } from './waits.ts'
import type { Words } from './words/createWords.ts'

interface OpeningProps {
  words: Words
  /** How much is done, from 0 to 1. */
  share: number
  stop: () => void
}

/** What stands in the timeline's place while a large record is made ready; where that takes long it can be stopped. */
export function Opening({ words, share, stop }: OpeningProps) {
  const long = useLater(LONG)
  return (
    <div className="bilateral-timeline">
      <div className="bt-opening">
        <p>{words('opening')}</p>
        <progress aria-label={words('opening')} value={share} />
        {long && <button type="button" className="bt-button" onClick={stop}>{words('cancel')}</button>}
      </div>
    </div>
  )
}
