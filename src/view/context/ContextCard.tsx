import type { Opened } from '../part.ts'
import { PopoverCard } from '../PopoverCard.tsx'
import { useTools } from '../TimelineContext.tsx'
import { ContextChoices } from './ContextChoices.tsx'

/** What stands above the events, to be switched on and off. */
export function ContextCard({ opener, onClose }: Opened) {
  const { words } = useTools()
  return (
    <PopoverCard at={opener} label={words('context')} className="bt-context-menu" onClose={onClose}>
      <ContextChoices />
    </PopoverCard>
  )
}
