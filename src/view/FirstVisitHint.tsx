import { useEffect, useState } from 'react'
import { coarse } from './coarse.ts'
import { Icon } from './Icon.tsx'
import { useTools } from './TimelineContext.tsx'

const KEY = 'bilateral-timeline:moved'

/** Storage may be full, forbidden or absent: then the hint shows again, and nothing else happens. */
function moved(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, '1')
  } catch {
    // As above.
  }
}

/** Says once how to move, and goes at the first move. Only on a page of our own: a guest leaves nothing in its host's storage. */
export function FirstVisitHint() {
  const { store, words } = useTools()
  const [shown, setShown] = useState(() => !moved())
  useEffect(() => {
    if (!shown) return
    return store.subscribe(({ view: { from, to, event } }, { view: before }) => {
      if (from === before.from && to === before.to && event === before.event) return
      remember()
      setShown(false)
    })
  }, [shown, store])
  if (!shown) return null
  const dismiss = () => {
    remember()
    setShown(false)
  }
  return (
    <p className="bt-hint">
      <span>{words(coarse() ? 'hintTouch' : 'hint')}</span>
      <button type="button" className="bt-button bt-link" onClick={() => store.getState().showSheet('by button')}>{words('hintMore')}</button>
      <button type="button" className="bt-button bt-quiet" aria-label={words('hintHide')} onClick={dismiss}><Icon name="close" /></button>
    </p>
  )
}
