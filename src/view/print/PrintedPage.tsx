import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { PrintSheet } from './PrintSheet.tsx'

/** Puts what belongs on paper into the page for as long as it is printed, whichever way the reader asked for that. */
export function PrintedPage() {
  const { root } = useTools()
  const none = useMatches().length === 0
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing && root && !none ? createPortal(<PrintSheet />, root) : null
}
