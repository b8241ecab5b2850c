import { useId } from 'react'
import { CategoryMark } from '../CategoryMark.tsx'
import { useText, useTimeline, useTools } from '../TimelineContext.tsx'
import { useCounts } from './useCounts.ts'

/** A button per category, with its mark and how many events it would show: the legend and the filter in one. */
export function CategoryFilter() {
  const { store, words } = useTools()
  const text = useText()
  const chosen = useTimeline((state) => state.view.cat)
  const counts = useCounts()
  const help = useId()
  return (
    <div className="bt-categories" role="group" aria-label={words('category')} aria-describedby={help}>
      {store.chronicle.record.categories.map(({ id, name, definition }, i) => {
        const count = counts.categories.get(id) ?? 0
        return (
          <button
            key={id}
            type="button"
            className="bt-chip"
            aria-label={text(name).text}
            aria-describedby={`${help}-${id}`}
            aria-pressed={chosen?.includes(id) ?? false}
            data-dim={(chosen && !chosen.includes(id)) || count === 0 || undefined}
            title={definition && text(definition).text}
            onClick={() => store.getState().toggleCategory(id)}
          >
            <CategoryMark category={i} />
            {text(name).text}
            <span className="bt-chip-count" id={`${help}-${id}`}>{count}</span>
          </button>
        )
      })}
      <span id={help} className="bt-hidden">{words('categoryHelp')}</span>
    </div>
  )
}
