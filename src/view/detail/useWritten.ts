import { useEffect, useState } from 'react'
import type { Chronicle } from '../../record/Chronicle.ts'
import { useTools } from '../TimelineContext.tsx'

/**
 * The record as it was written, in its first language. Where the texts of that language come by themselves it is the record as it
 * is read until they have come, and for good where they cannot be had.
 */
export function useWritten(): Chronicle {
  const { store } = useTools()
  const [written, setWritten] = useState(store.chronicle)
  useEffect(() => {
    let wanted = true
    const { languages } = store.chronicle.record
    store.readIn(languages[0] ?? 'en').then(
      (chronicle) => wanted && setWritten(chronicle),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [store])
  return written
}
