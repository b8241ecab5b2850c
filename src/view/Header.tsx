import { isAtRest } from '../store/createTimelineStore.ts'
import { FilterButton } from './filters/FilterButton.tsx'
import { SearchBox } from './filters/SearchBox.tsx'
import { Icon } from './Icon.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { LaneSwitch } from './LaneSwitch.tsx'
import { OpenButton } from './OpenButton.tsx'
import { parts } from './parts.ts'
import { Shortcuts } from './Shortcuts.tsx'
import { Shown } from './Shown.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useTimeline, useTools } from './TimelineContext.tsx'
import { viewLink } from './viewLink.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

/** Title and controls. In an embed: the title, the filters and a way to the full page. */
export function Header({ wide }: { wide: boolean }) {
  const { store, words, pageAddress, host } = useTools()
  const full = useTimeline((state) => state.view.ui === 'full')
  const list = useTimeline((state) => state.view.view === 'list')
  const { title, stories } = store.chronicle.record
  return (
    <div className="bt-header">
      <h1><Shown text={title} /></h1>
      <div className="bt-controls">
        <ViewSwitch />
        {full && wide && !list && <LaneSwitch />}
        {full && wide && <SearchBox />}
        {(!full || !wide) && <FilterButton />}
        <LanguageSwitch />
        {full && pageAddress !== null && (
          <OpenButton part={parts.share} props={{}} popup="dialog" className="bt-button bt-labelled" label={words('share')}><Icon name="share" /><span>{words('share')}</span></OpenButton>
        )}
        {full && <OpenButton part={parts.export} props={{}} popup="dialog" label={words('export')}><Icon name="save" /></OpenButton>}
        {full && (stories.length > 0 || host === 'page') && (
          <OpenButton part={parts.stories} props={{}} popup="dialog" className="bt-button bt-labelled" label={words('stories')}><Icon name="stories" /><span>{words('stories')}</span></OpenButton>
        )}
        {full && (
          <button type="button" className="bt-button bt-quiet bt-presenter" aria-label={words('present')} title={words('present')} onClick={() => store.getState().present('by button')}><Icon name="present" /></button>
        )}
        {full && <OpenButton part={parts.about} props={{}} popup="dialog" label={words('about')}><Icon name="about" /></OpenButton>}
        <Shortcuts button={full && wide} />
        {full && <ThemeSwitch />}
        {!full && <FullPageLink />}
      </div>
    </div>
  )
}

/** From an embed to the full page, at the same view, in a tab of its own. */
function FullPageLink() {
  const { store, words, pageAddress } = useTools()
  // Drawn again with every change but those on the way, so that the address it holds is that of the view.
  useTimeline((state) => isAtRest(state) && state.view)
  const address = pageAddress?.replace(/embed\.html$/, 'index.html') ?? null
  if (address === null) return null
  return (
    <a className="bt-button bt-quiet" href={viewLink(store, address)} target="_blank" rel="noopener" aria-label={words('openFull')} title={words('openFull')}>
      <Icon name="out" />
    </a>
  )
}
