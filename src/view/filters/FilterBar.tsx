import { useState } from 'react'
import { useTimeline, useTools } from '../TimelineContext.tsx'
import { Icon } from '../Icon.tsx'
import { CategoryFilter } from './CategoryFilter.tsx'
import { ContestedFilter } from './ContestedFilter.tsx'
import { DirectionFilter } from './DirectionFilter.tsx'
import { SignificanceFilter } from './SignificanceFilter.tsx'

/** The filters of a wide screen: categories always at hand, the rest a click away and kept open while they narrow anything. */
export function FilterBar() {
  const { words } = useTools()
  const narrowed = useTimeline(({ view }) => view.dir !== null || view.min > 1 || view.contested)
  const [opened, setOpened] = useState(narrowed)
  return (
    <div className="bt-filter-bar">
      <div className="bt-filter-row">
        <CategoryFilter />
        <button type="button" className="bt-button bt-quiet" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <Icon name="filter" /> {words('moreFilters')}
        </button>
      </div>
      {opened && (
        <div className="bt-filter-row bt-filter-more">
          <DirectionFilter />
          <SignificanceFilter />
          <ContestedFilter />
        </div>
      )}
    </div>
  )
}
