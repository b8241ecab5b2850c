import { Dialog } from 'radix-ui'
import { activeParts } from '../../query/Filter.ts'
import { filterOf } from '../../store/answers.ts'
import { ContextChoices } from '../context/ContextChoices.tsx'
import { Icon } from '../Icon.tsx'
import { Overlay } from '../Overlay.tsx'
import { SeriesChoice } from '../strip/SeriesChoice.tsx'
import { useMatches, useTimeline, useTools } from '../TimelineContext.tsx'
import { CategoryFilter } from './CategoryFilter.tsx'
import { ContestedFilter } from './ContestedFilter.tsx'
import { DirectionFilter } from './DirectionFilter.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SignificanceFilter } from './SignificanceFilter.tsx'

/** The filters of a phone or a small frame: one button, and a drawer that says how many events are left. */
export function FilterDrawer() {
  const { store, words, root, host } = useTools()
  const on = useTimeline(({ view }) => activeParts(filterOf(view)).length)
  const list = useTimeline(({ view }) => view.view === 'list')
  const { series } = store.chronicle.record
  const count = useMatches().length
  return (
    <Dialog.Root modal={host !== 'guest'}>
      <Dialog.Trigger className="bt-button">
        <Icon name="filter" /> {on === 0 ? words('filters') : words('filtersOn', { count: on })}
      </Dialog.Trigger>
      <Dialog.Portal container={root}>
        <Overlay />
        <Dialog.Content className="bt-drawer" aria-describedby={undefined}>
          <header>
            <Dialog.Title>{words('filters')}</Dialog.Title>
            <Dialog.Close className="bt-button bt-quiet" aria-label={words('close')}><Icon name="close" /></Dialog.Close>
          </header>
          <div className="bt-drawer-body">
            <SearchBox />
            <CategoryFilter />
            <DirectionFilter />
            <SignificanceFilter />
            <ContestedFilter />
            {!list && <ContextChoices />}
            {!list && series.length > 0 && (
              <details className="bt-drawer-series">
                <summary>{words('stripUnder')}</summary>
                <SeriesChoice />
              </details>
            )}
          </div>
          <footer>
            {on > 0 && <button type="button" className="bt-button bt-link" onClick={() => store.getState().resetFilters()}>{words('reset')}</button>}
            <Dialog.Close className="bt-button bt-primary">{words('showEvents', { count })}</Dialog.Close>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
