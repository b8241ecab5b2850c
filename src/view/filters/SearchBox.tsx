import { Icon } from '../Icon.tsx'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** Narrows as the reader types. The store holds the text, so that a reset or the back button empties it too. */
export function SearchBox() {
  const { store, words } = useTools()
  const text = useTimeline((state) => state.view.q)
  const ask = (q: string) => store.getState().set({ q })
  return (
    <search className="bt-search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={words('search')}
        placeholder={words('searchPlaceholder')}
        value={text}
        onChange={(event) => ask(event.target.value)}
      />
      {text !== '' && (
        <button type="button" className="bt-clear" aria-label={words('clearSearch')} onClick={() => ask('')}>
          <Icon name="close" />
        </button>
      )}
    </search>
  )
}
