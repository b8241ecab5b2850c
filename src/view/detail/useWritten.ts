import { useEffect, useState } from 'react'
import type { HistoricalEvent } from '../../record/schema.ts'
import { useTools } from '../TimelineContext.tsx'

/**
 * An event as it was written, in the record's first language. Where the texts of that language come by themselves it is the event
 * as given until they have come, and for good where they cannot be had.
 */
export function useWritten(event: HistoricalEvent): HistoricalEvent {
  const { store } = useTools()
  const [written, setWritten] = useState(event)
  useEffect(() => {
    let wanted = true
    const { languages } = store.chronicle.record
    store.readIn(languages[0] ?? 'en').then(
      (chronicle) => wanted && setWritten(chronicle.byId.get(event.id)?.event ?? event),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [store, event])
  return written
}
