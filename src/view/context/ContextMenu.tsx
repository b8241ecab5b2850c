import { Popover } from 'radix-ui'
import { Icon } from '../Icon.tsx'
import { spareTrigger } from '../spareTrigger.ts'
import { useTools } from '../TimelineContext.tsx'
import { ContextChoices } from './ContextChoices.tsx'

/** The button that switches periods, regimes and leaders on and off. */
export function ContextMenu() {
  const { words, root } = useTools()
  return (
    <Popover.Root>
      <Popover.Trigger className="bt-button bt-quiet" aria-label={words('context')} title={words('context')}>
        <Icon name="bands" /> <span className="bt-wide-only">{words('context')}</span>
      </Popover.Trigger>
      <Popover.Portal container={root}>
        <Popover.Content onInteractOutside={spareTrigger} className="bt-context-menu" aria-label={words('context')} collisionPadding={8} sideOffset={6} collisionBoundary={root}>
          <ContextChoices />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
