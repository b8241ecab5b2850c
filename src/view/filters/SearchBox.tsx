import { Coming } from '../Coming.tsx'
import { Icon } from '../Icon.tsx'
import { useTools } from '../TimelineContext.tsx'
import { useSearch } from './useSearch.ts'

/** Narrows as the reader types. The store holds the text, so that a reset or the back button empties it too. */
export function SearchBox() {
  const { words } = useTools()
  const { text, waits, ask, prepare } = useSearch()
  return (
    <search className="bt-search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={words('search')}
        placeholder={words('searchPlaceholder')}
        value={text}
        onFocus={prepare}
        onChange={(event) => ask(event.target.value)}
      />
      {text !== '' && (
        <button type="button" className="bt-clear" aria-label={words('clearSearch')} onClick={() => ask('')}>
          <Icon name="close" />
        </button>
      )}
      {waits && <Coming leave={() => ask('')} />}
    </search>
  )
}
