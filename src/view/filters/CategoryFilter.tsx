import { Fragment, useId } from 'react'
import { CategoryMark } from '../CategoryMark.tsx'
import { useText, useTimeline, useTools } from '../TimelineContext.tsx'
import { useCounts } from './useCounts.ts'

/** A button per category, with its mark and how many events it would show: the legend and the filter in one. */
export function CategoryFilter() {
  const { store, words, phrases } = useTools()
  const text = useText()
  const chosen = useTimeline((state) => state.view.cat)
  const counts = useCounts()
  const help = useId()
  return (
    <div className="bt-categories" role="group" aria-label={words('category')} aria-describedby={help}>
      {store.chronicle.record.categories.map(({ id, name, definition }, i) => {
        const count = counts.categories.get(id) ?? 0
        return (
          <Fragment key={id}>
            <button
              type="button"
              className="bt-chip"
              aria-label={text(name).text}
              aria-describedby={`${help}-${id}`}
              aria-pressed={chosen?.includes(id) ?? false}
              data-dim={(chosen && !chosen.includes(id)) || count === 0 || undefined}
              // Drawn by the stylesheet: the button's name is the category's alone.
              data-count={count.toLocaleString(phrases.locale)}
              title={definition && text(definition).text}
              onClick={() => store.getState().toggleCategory(id)}
            >
              <CategoryMark category={i} />
              {text(name).text}
            </button>
            <span id={`${help}-${id}`} hidden>{count.toLocaleString(phrases.locale)}</span>
          </Fragment>
        )
      })}
      <span id={help} className="bt-hidden">{words('categoryHelp')}</span>
    </div>
  )
}
