import { useEffect } from 'react'
import { useText, useTools } from './TimelineContext.tsx'

/** Tells the timeline's own document its language and title; a page that it is a guest of keeps both. */
export function usePageLanguage(): void {
  const { store, host, language } = useTools()
  const title = useText()(store.chronicle.record.title).text
  useEffect(() => {
    if (host === 'guest') return
    document.documentElement.lang = language
    document.title = title
  }, [host, language, title])
}
