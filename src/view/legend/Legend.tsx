import { Icon } from '../Icon.tsx'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useTools } from '../TimelineContext.tsx'

/**
 * The button that says how to read the drawing.
 * @param filter whether the categories stand there too, where no bar above the line shows them
 */
export function Legend({ filter }: { filter: boolean }) {
  const { words } = useTools()
  return (
    <OpenButton part={parts.legend} props={{ filter }} popup="dialog" label={words('legend')}>
      <Icon name="legend" /> <span className="bt-wide-only">{words('legend')}</span>
    </OpenButton>
  )
}
