import { Dialog } from 'radix-ui'
import { activeParts } from '../../query/Filter.ts'
import { filterOf } from '../../store/answers.ts'
import { ContextChoices } from '../context/ContextChoices.tsx'
import { ModalDialog } from '../ModalDialog.tsx'
import type { Opened } from '../part.ts'
import { LaneSwitch } from '../LaneSwitch.tsx'
import { SeriesChoice } from '../strip/SeriesChoice.tsx'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { CategoryFilter } from './CategoryFilter.tsx'
import { ContestedFilter } from './ContestedFilter.tsx'
import { DirectionFilter } from './DirectionFilter.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SignificanceFilter } from './SignificanceFilter.tsx'

/** The filters of a phone or a small frame, in a drawer that says how many events are left. */
export function FilterDrawer({ opener, onClose }: Opened) {
  const { store, words } = useTools()
  const narrowed = useTimeline(({ view }) => activeParts(filterOf(view)).length > 0)
  const list = useTimeline(({ view }) => view.view === 'list')
  const full = useTimeline(({ view }) => view.ui === 'full')
  const { series } = store.chronicle.record
  const count = useMatches().length
  return (
    <ModalDialog opener={opener} title={words('filters')} className="bt-drawer" onClose={onClose}>
      <div className="bt-drawer-body">
        <SearchBox />
        <CategoryFilter />
        <DirectionFilter />
        <SignificanceFilter />
        <ContestedFilter />
        <div className="bt-filter-row">
          {!list && <LaneSwitch />}
          {full && <ThemeSwitch />}
        </div>
        {!list && <ContextChoices />}
        {!list && series.length > 0 && (
          <details className="bt-drawer-series">
            <summary>{words('stripUnder')}</summary>
            <SeriesChoice />
          </details>
        )}
      </div>
      <footer>
        {narrowed && <button type="button" className="bt-button bt-link" onClick={() => store.getState().resetFilters()}>{words('reset')}</button>}
        <Dialog.Close className="bt-button bt-primary">{words('showEvents', { count })}</Dialog.Close>
      </footer>
    </ModalDialog>
  )
}
