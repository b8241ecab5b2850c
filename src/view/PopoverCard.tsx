import { Popover } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import type { Rect } from '../layout/units.ts'
import { CardHead } from './CardHead.tsx'
import { pressedOn } from './pressedOn.ts'
import { useTools } from './TimelineContext.tsx'

interface PopoverCardProps {
  /** The button that opened it, or its place in the drawing. */
  at: HTMLElement | Rect
  /** Its name for screen readers. */
  label: string
  /** What its head says; without one it has no head. */
  title?: string
  className?: string
  align?: 'start' | 'center' | 'end'
  onClose: () => void
  /** Where a reader goes on who did not leave it for elsewhere, unless that is the button. */
  onReturn?: () => void
  children: ReactNode
}

/** A card open beside what it tells of, as long as it is drawn. */
export function PopoverCard({ at, label, title, className = 'bt-card', align = 'center', onClose, onReturn, children }: PopoverCardProps) {
  const { root } = useTools()
  const left = useRef(false)
  const button = at instanceof HTMLElement ? at : null
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      {at instanceof HTMLElement
        ? <Popover.Anchor virtualRef={{ current: at }} />
        : <Popover.Anchor className="bt-anchor" style={{ left: at.x, top: at.y, width: at.width, height: at.height }} />}
      <Popover.Portal container={root}>
        <Popover.Content
          className={className} aria-label={label} align={align} sideOffset={6} collisionPadding={8} collisionBoundary={root}
          onInteractOutside={(event) => {
            // The button closes what it opened, by its own click.
            if (pressedOn(event, button)) event.preventDefault()
            else left.current = true
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (left.current) return
            if (button) button.focus()
            else onReturn?.()
          }}
        >
          {title !== undefined && <CardHead title={title} />}
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
