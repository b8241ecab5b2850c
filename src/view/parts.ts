import type { BandCardProps } from './context/BandCard.tsx'
import type { BandToolbarProps } from './context/BandToolbar.tsx'
import type { BandPopoverProps } from './context/BandPopover.tsx'
import type { CorrectionDialogProps } from './detail/CorrectionDialog.tsx'
import type { EventPanelProps } from './detail/EventPanel.tsx'
import type { LegendCardProps } from './legend/LegendCard.tsx'
import { type Opened, part, type Part } from './part.ts'
import type { OverviewProps } from './overview/Overview.tsx'
import type { ShortcutsDialogProps } from './ShortcutsDialog.tsx'
import type { FiguresCardProps } from './strip/FiguresCard.tsx'
import type { PointCardProps } from './strip/PointCard.tsx'
import type { StripProps } from './strip/Strip.tsx'
import type { ClusterListProps } from './timeline/ClusterList.tsx'
import type { CrosshairProps } from './timeline/Crosshair.tsx'
import type { HoverCardProps } from './timeline/HoverCard.tsx'
import type { LineShownProps } from './timeline/LineShown.tsx'

const WHOLE = 'the whole record'

/** What the first view does without: each of these comes, with the libraries that it alone uses, when it is first wanted. */
export const parts = {
  about: part(async () => (await import('./about/AboutDialog.tsx')).AboutDialog, WHOLE) as Part<Opened>,
  band: part(async () => (await import('./context/BandPopover.tsx')).BandPopover, WHOLE) as Part<BandPopoverProps>,
  bandCard: part(async () => (await import('./context/BandCard.tsx')).BandCard) as Part<BandCardProps>,
  bands: part(async () => (await import('./context/BandToolbar.tsx')).BandToolbar) as Part<BandToolbarProps>,
  cluster: part(async () => (await import('./timeline/ClusterList.tsx')).ClusterList) as Part<ClusterListProps>,
  context: part(async () => (await import('./context/ContextCard.tsx')).ContextCard, WHOLE) as Part<Opened>,
  correction: part(async () => (await import('./detail/CorrectionDialog.tsx')).CorrectionDialog) as Part<CorrectionDialogProps>,
  crosshair: part(async () => (await import('./timeline/Crosshair.tsx')).Crosshair) as Part<CrosshairProps>,
  empty: part(async () => (await import('./filters/EmptyResult.tsx')).EmptyResult) as Part<object>,
  event: part(async () => (await import('./detail/EventPanel.tsx')).EventPanel) as Part<EventPanelProps>,
  export: part(async () => (await import('./export/ExportDialog.tsx')).ExportDialog, WHOLE) as Part<Opened>,
  figures: part(async () => (await import('./strip/FiguresCard.tsx')).FiguresCard, WHOLE) as Part<FiguresCardProps>,
  filters: part(async () => (await import('./filters/FilterDrawer.tsx')).FilterDrawer) as Part<Opened>,
  hint: part(async () => (await import('./FirstVisitHint.tsx')).FirstVisitHint) as Part<object>,
  hover: part(async () => (await import('./timeline/HoverCard.tsx')).HoverCard) as Part<HoverCardProps>,
  legend: part(async () => (await import('./legend/LegendCard.tsx')).LegendCard) as Part<LegendCardProps>,
  list: part(async () => (await import('./list/ChronologyList.tsx')).ChronologyList, WHOLE) as Part<object>,
  notices: part(async () => (await import('./Notices.tsx')).Notices) as Part<object>,
  overview: part(async () => (await import('./overview/Overview.tsx')).Overview) as Part<OverviewProps>,
  periods: part(async () => (await import('./overview/PeriodList.tsx')).PeriodList) as Part<Opened>,
  point: part(async () => (await import('./strip/PointCard.tsx')).PointCard, WHOLE) as Part<PointCardProps>,
  present: part(async () => (await import('./present/Present.tsx')).Present, WHOLE) as Part<object>,
  print: part(async () => (await import('./print/PrintedPage.tsx')).PrintedPage) as Part<object>,
  series: part(async () => (await import('./strip/SeriesCard.tsx')).SeriesCard, WHOLE) as Part<Opened>,
  share: part(async () => (await import('./share/ShareDialog.tsx')).ShareDialog) as Part<Opened>,
  shortcuts: part(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog) as Part<ShortcutsDialogProps>,
  shown: part(async () => (await import('./timeline/LineShown.tsx')).LineShown) as Part<LineShownProps>,
  stories: part(async () => (await import('./story/StoriesDialog.tsx')).StoriesDialog, WHOLE) as Part<Opened>,
  story: part(async () => (await import('./compose/StorySide.tsx')).StorySide, WHOLE) as Part<object>,
  strip: part(async () => (await import('./strip/Strip.tsx')).Strip, WHOLE) as Part<StripProps>,
  version: part(async () => (await import('./VersionNote.tsx')).VersionNote) as Part<object>,
}
