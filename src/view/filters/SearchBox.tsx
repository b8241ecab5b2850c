import { type Ref, useEffect, useState } from 'react'
import { Icon } from '../Icon.tsx'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** Long enough not to search for every letter of a fast typist, too short to notice. */
const PAUSE_MS = 120

export function SearchBox({ ref }: { ref?: Ref<HTMLInputElement> }) {
  const { store, words } = useTools()
  const asked = useTimeline((state) => state.view.q)
  const [typed, setTyped] = useState(asked)
  const [answered, setAnswered] = useState(asked)
  // A reset or the back button changes the question from outside.
  if (asked !== answered) {
    setAnswered(asked)
    if (asked.trim() !== typed.trim()) setTyped(asked)
  }
  useEffect(() => {
    if (typed === asked) return
    const timer = setTimeout(() => store.getState().set({ q: typed }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, asked, store])
  return (
    <search className="bt-search">
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        aria-label={words('search')}
        placeholder={words('searchPlaceholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== '' && (
        <button type="button" className="bt-clear" aria-label={words('clearSearch')} onClick={() => { setTyped(''); store.getState().set({ q: '' }) }}>
          <Icon name="close" />
        </button>
      )}
    </search>
  )
}
