import type { StripChart } from '../../layout/StripScene.ts'
import { Icon } from '../Icon.tsx'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useTools } from '../TimelineContext.tsx'

/** A button that opens what the series of a chart count and where their figures differ. */
export function AboutFigures({ chart, onRemove }: { chart: StripChart; onRemove: (id: string) => void }) {
  const { words } = useTools()
  return (
    <OpenButton
      part={parts.figures}
      props={{ chart, onRemove }}
      popup="dialog"
      className="bt-chart-about"
      label={`${words('stripAbout')}: ${chart.unit}`}
      title={words('stripAbout')}
    >
      <Icon name="about" />
    </OpenButton>
  )
}
