import type { Opened } from '../part.ts'
import { PopoverCard } from '../PopoverCard.tsx'
import { useTools } from '../TimelineContext.tsx'
import { SeriesChoice } from './SeriesChoice.tsx'

/** The choice of series. */
export function SeriesCard({ opener, onClose }: Opened) {
  const { words } = useTools()
  return (
    <PopoverCard at={opener} label={words('stripUnder')} title={words('stripUnder')} className="bt-card bt-series-menu" align="end" onClose={onClose}>
      <SeriesChoice />
    </PopoverCard>
  )
}
