import { useTools } from './TimelineContext.tsx'

/** Says that a part could not be fetched, and lets the reader try again. */
export function PartFailed({ again }: { again: () => void }) {
  const { words } = useTools()
  return (
    <p role="alert" className="bt-part-failed">
      {words('partFailed')} <button type="button" className="bt-button bt-link" onClick={again}>{words('loadAgain')}</button>
    </p>
  )
}
