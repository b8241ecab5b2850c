import type { FilterPart } from '../../query/Filter.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

const loosenKeys = {
  words: 'loosenWords', categories: 'loosenCategories', directions: 'loosenDirections', least: 'loosenLeast', contested: 'loosenContested',
} as const satisfies Record<FilterPart, string>

/** Nothing matches: says so, and which one filter to open to see how many. The reset stands in the status above. */
export function EmptyResult() {
  const { store, words } = useTools()
  const none = store.chronicle.entries.length === 0
  const ways = useTimeline((state) => store.answers.waysToLoosen(state.view))
  if (none) return <div className="bt-empty"><p>{words('emptyRecord')}</p></div>
  return (
    <div className="bt-empty">
      <p>{words('empty')}</p>
      {ways.length > 0 && <p>{words('emptyLoosen')}</p>}
      <ul>
        {ways.map(({ part, count }) => (
          <li key={part}>
            <button type="button" className="bt-button" onClick={() => store.getState().openFilter(part)}>{words(loosenKeys[part], { count })}</button>
          </li>
        ))}
      </ul>
    </div>
  )
}
