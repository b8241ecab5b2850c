import { Icon } from '../Icon.tsx'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useTools } from '../TimelineContext.tsx'

/** The button that opens the choice of series; none in a record without series. */
export function SeriesMenu() {
  const { store, words } = useTools()
  if (store.chronicle.record.series.length === 0) return null
  return (
    <OpenButton part={parts.series} props={{}} popup="dialog" label={words('stripSeries')} title={words('stripUnder')}>
      <Icon name="series" /> <span className="bt-wide-only">{words('stripSeries')}</span>
    </OpenButton>
  )
}
