import { DetailPanel } from './detail/DetailPanel.tsx'
import { FilterBar } from './filters/FilterBar.tsx'
import { FilterStatus } from './filters/FilterStatus.tsx'
import { ContextMenu } from './context/ContextMenu.tsx'
import { hearGeneralKey } from './generalKeys.ts'
import { Header } from './Header.tsx'
import { Legend } from './legend/Legend.tsx'
import { OnDemand } from './OnDemand.tsx'
import { parts } from './parts.ts'
import { PeriodMenu } from './overview/PeriodMenu.tsx'
import { Shown } from './Shown.tsx'
import { SeriesMenu } from './strip/SeriesMenu.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { ZoomButtons } from './timeline/ZoomButtons.tsx'
import { useMatches, useText, useTimeline, useTools } from './TimelineContext.tsx'
import { usePageLanguage } from './usePageLanguage.ts'
import { useSize } from './useSize.ts'

/** From this width on, filters stand in the page rather than in a drawer, and the detail beside the line. */
const WIDE = 760
/** In a window lower than this they are in the drawer however wide it is: a phone on its side, a page enlarged. */
const LOW = 480

/** The whole of one timeline: chrome as the state asks, the line or the list, the open event. */
export function App() {
  const { store, root, setRoot, host, language, assumedWidth } = useTools()
  const { set } = store.getState()
  const text = useText()
  usePageLanguage()
  const size = useSize(root)
  const ui = useTimeline((state) => state.view.ui)
  const theme = useTimeline((state) => state.view.theme)
  const list = useTimeline((state) => state.view.view === 'list')
  const open = useTimeline((state) => state.view.event !== null)
  const present = useTimeline((state) => state.view.present)
  const frozen = useTimeline((state) => state.frozen !== null)
  const told = useTimeline((state) => (state.composing ?? state.view.story) !== null)
  const noted = useTimeline((state) => state.notices.length > 0)
  const none = useMatches().length === 0
  const low = host !== 'guest' && size !== null && size.height < LOW
  const wide = (size?.width ?? assumedWidth) >= WIDE && !low
  // In somebody's document the timeline is one region among others, with no banner and no main content of its own.
  const guest = host === 'guest'
  const Whole = guest ? 'section' : 'div'
  const Main = guest ? 'div' : 'main'
  // Where the header does not stand, a page is still told by its name.
  const heading = guest ? null : <h1 className="bt-hidden"><Shown text={store.chronicle.record.title} /></h1>
  return (
    <Whole
      className="bilateral-timeline"
      lang={language}
      aria-label={guest ? text(store.chronicle.record.title).text : undefined}
      data-theme={theme}
      data-ui={ui}
      data-host={host}
      data-wide={wide || undefined}
      data-detail={open || undefined}
      ref={setRoot}
      onKeyDown={(event) => {
        const { target } = event
        const typing = target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog] *')
        if (!typing) hearGeneralKey(store, event)
      }}
    >
      {present ? <Main>{heading}<OnDemand part={parts.present} props={{}} leave={() => set({ present: false })} /></Main> : <>
      {ui !== 'none' && (
        <header className="bt-top">
          <Header wide={wide} />
          {ui === 'full' && wide && <FilterBar />}
          <FilterStatus>
            {!list && !none && (
              <div className="bt-status-end">
                {ui === 'full' && host === 'page' && <OnDemand part={parts.hint} props={{}} spare />}
                <Legend filter={ui !== 'full' || !wide} />
                {ui === 'full' && wide && <ContextMenu />}
                {ui === 'full' && wide && <SeriesMenu />}
                <PeriodMenu />
                <ZoomButtons />
              </div>
            )}
          </FilterStatus>
        </header>
      )}
      {noted && <OnDemand part={parts.notices} props={{}} />}
      <Main className="bt-main" data-told={told || undefined}>
        {ui === 'none' && heading}
        {told && <OnDemand part={parts.story} props={{}} leave={() => set({ story: null, step: null })} />}
        <div className="bt-stage">
          {none ? <OnDemand part={parts.empty} props={{}} /> : list ? <OnDemand part={parts.list} props={{}} leave={() => set({ view: 'timeline' })} /> : <Timeline />}
        </div>
        <DetailPanel />
      </Main>
      {frozen && <OnDemand part={parts.version} props={{}} spare />}
      </>}
      {!guest && <OnDemand part={parts.print} props={{}} spare />}
    </Whole>
  )
}
