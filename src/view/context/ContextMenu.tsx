import { Icon } from '../Icon.tsx'
import { OpenButton } from '../OpenButton.tsx'
import { parts } from '../parts.ts'
import { useTools } from '../TimelineContext.tsx'

/** The button that switches periods, regimes and leaders on and off. */
export function ContextMenu() {
  const { words } = useTools()
  return (
    <OpenButton part={parts.context} props={{}} popup="dialog" label={words('context')}>
      <Icon name="bands" /> <span className="bt-wide-only">{words('context')}</span>
    </OpenButton>
  )
}
