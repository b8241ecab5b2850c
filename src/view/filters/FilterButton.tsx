import { activeParts } from '../../query/Filter.ts'
import { filterOf } from '../../store/answers.ts'
import { Icon } from '../Icon.tsx'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useTimeline, useTools } from '../TimelineContext.tsx'

/** The one button that the filters are on a phone or in a small frame; it says how many are on. */
export function FilterButton() {
  const { words } = useTools()
  const on = useTimeline(({ view }) => activeParts(filterOf(view)).length)
  return (
    <OpenButton part={parts.filters} props={{}} popup="dialog" className="bt-button bt-filters">
      <Icon name="filter" /> <span>{on === 0 ? words('filters') : words('filtersOn', { count: on })}</span>
      {on > 0 && <i aria-hidden="true">{on}</i>}
    </OpenButton>
  )
}
