import { DropdownMenu } from 'radix-ui'
import { useRef } from 'react'
import { LentButton } from '../LentButton.tsx'
import type { Opened } from '../part.ts'
import { pressedOn } from '../pressedOn.ts'
import { useTools } from '../TimelineContext.tsx'
import { usePeriods } from './usePeriods.ts'

/** All periods of the record in order of time, with their dates; the line travels to the one that is chosen. */
export function PeriodList({ opener, byKey, onClose }: Opened) {
  const { words, language, root } = useTools()
  const periods = usePeriods()
  const toFirst = useRef(byKey)
  const left = useRef(false)
  return (
    // Not modal: the page around the timeline stays as it is, to scroll and to read.
    <DropdownMenu.Root open onOpenChange={(open) => !open && onClose()} modal={false}>
      <DropdownMenu.Trigger asChild><LentButton button={opener} /></DropdownMenu.Trigger>
      <DropdownMenu.Portal container={root}>
        <DropdownMenu.Content
          className="bt-period-menu" aria-labelledby={undefined} aria-label={words('overviewPeriods')} align="end" sideOffset={4} collisionPadding={8} collisionBoundary={root}
          onInteractOutside={(event) => {
            // The button closes what it opened, by its own click.
            if (pressedOn(event, opener)) event.preventDefault()
            else left.current = true
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (!left.current) opener.focus()
          }}
          onFocus={({ target, currentTarget }) => {
            // The library looks out for keys only from now on, and would leave the focus on the menu itself.
            if (!toFirst.current || target !== currentTarget) return
            toFirst.current = false
            currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
          }}
        >
          {periods.map(({ id, name, language: written, dates, travel }) => (
            <DropdownMenu.Item key={id} className="bt-period" onSelect={travel}>
              <span lang={written === language ? undefined : written}>{name}</span>
              <span className="bt-period-dates">{dates}</span>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
