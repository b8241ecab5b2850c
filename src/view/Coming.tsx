import { useTools } from './TimelineContext.tsx'
import { useLater } from './useLater.ts'
import { FELT, LONG } from './waits.ts'

/** Says of what a reader has asked for that it is on its way, once the wait is felt; a long wait can be ended. */
export function Coming({ leave }: { leave: () => void }) {
  const { words } = useTools()
  const felt = useLater(FELT)
  const long = useLater(LONG)
  if (!felt) return null
  return (
    <div className="bt-coming">
      <progress aria-label={words('coming')} />
      <span aria-hidden="true">{words('coming')}</span>
      {long && <button type="button" className="bt-button" onClick={leave}>{words('cancel')}</button>}
    </div>
  )
}
