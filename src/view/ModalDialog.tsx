import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Overlay } from './Overlay.tsx'
import { useTools } from './TimelineContext.tsx'

interface ModalDialogProps {
  /** What has the focus again when it closes. */
  opener: HTMLElement | null
  title: string
  className?: string
  onClose: () => void
  /** The body, and a foot if there is one. */
  children: ReactNode
}

/** A dialog open as long as it is drawn: in somebody's document it holds up nothing but the timeline. */
export function ModalDialog({ opener, title, className = 'bt-dialog', onClose, children }: ModalDialogProps) {
  const { words, root, host } = useTools()
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()} modal={host !== 'guest'}>
      <Dialog.Portal container={root}>
        <Overlay />
        <Dialog.Content
          className={className}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            opener?.focus()
          }}
        >
          <header>
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="bt-button bt-quiet" aria-label={words('close')}><Icon name="close" /></Dialog.Close>
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
