import type { BandPopoverProps } from './context/BandPopover.tsx'
import type { EventPanelProps } from './detail/EventPanel.tsx'
import type { LegendCardProps } from './legend/LegendCard.tsx'
import { type Opened, part, type Part } from './part.ts'
import type { ShortcutsDialogProps } from './ShortcutsDialog.tsx'
import type { FiguresCardProps } from './strip/FiguresCard.tsx'
import type { PointCardProps } from './strip/PointCard.tsx'
import type { StripProps } from './strip/Strip.tsx'
import type { ClusterListProps } from './timeline/ClusterList.tsx'

/** What the first view does without: each of these comes, with the libraries that it alone uses, when it is first wanted. */
export const parts = {
  about: part(async () => (await import('./about/AboutDialog.tsx')).AboutDialog) as Part<Opened>,
  band: part(async () => (await import('./context/BandPopover.tsx')).BandPopover) as Part<BandPopoverProps>,
  cluster: part(async () => (await import('./timeline/ClusterList.tsx')).ClusterList) as Part<ClusterListProps>,
  context: part(async () => (await import('./context/ContextCard.tsx')).ContextCard) as Part<Opened>,
  event: part(async () => (await import('./detail/EventPanel.tsx')).EventPanel) as Part<EventPanelProps>,
  figures: part(async () => (await import('./strip/FiguresCard.tsx')).FiguresCard) as Part<FiguresCardProps>,
  filters: part(async () => (await import('./filters/FilterDrawer.tsx')).FilterDrawer) as Part<Opened>,
  legend: part(async () => (await import('./legend/LegendCard.tsx')).LegendCard) as Part<LegendCardProps>,
  list: part(async () => (await import('./list/ChronologyList.tsx')).ChronologyList) as Part<object>,
  periods: part(async () => (await import('./overview/PeriodList.tsx')).PeriodList) as Part<Opened>,
  point: part(async () => (await import('./strip/PointCard.tsx')).PointCard) as Part<PointCardProps>,
  present: part(async () => (await import('./present/Present.tsx')).Present) as Part<object>,
  series: part(async () => (await import('./strip/SeriesCard.tsx')).SeriesCard) as Part<Opened>,
  share: part(async () => (await import('./share/ShareDialog.tsx')).ShareDialog) as Part<Opened>,
  shortcuts: part(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog) as Part<ShortcutsDialogProps>,
  stories: part(async () => (await import('./story/StoriesDialog.tsx')).StoriesDialog) as Part<Opened>,
  story: part(async () => (await import('./compose/StorySide.tsx')).StorySide) as Part<object>,
  strip: part(async () => (await import('./strip/Strip.tsx')).Strip) as Part<StripProps>,
}
