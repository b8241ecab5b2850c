import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Overlay } from './Overlay.tsx'
import { useTools } from './TimelineContext.tsx'

interface ModalDialogProps {
  /** Of the button; without one there is no button, and something else opens the dialog. */
  icon?: IconName | undefined
  /** Name of the button and of the dialog, unless `title` differs. */
  label: string
  title?: string
  /** Show the label beside the icon where there is room. */
  labelled?: boolean
  wide?: boolean
  /** Whether it is open, where something else than its button can open it. */
  controlled?: { open: boolean; onOpenChange: (open: boolean) => void; onCloseAutoFocus: (event: Event) => void }
  children: ReactNode
}

/** A button and the dialog that it opens. */
export function ModalDialog({ icon, label, title = label, labelled = false, wide = false, controlled, children }: ModalDialogProps) {
  const { words, root, host } = useTools()
  const { onCloseAutoFocus, ...opening } = controlled ?? {}
  return (
    <Dialog.Root modal={host !== 'guest'} {...opening}>
      {icon && (
        <Dialog.Trigger className={labelled ? 'bt-button bt-labelled' : 'bt-button bt-quiet'} aria-label={label} title={label}>
          <Icon name={icon} />{labelled && <span>{label}</span>}
        </Dialog.Trigger>
      )}
      <Dialog.Portal container={root}>
        <Overlay />
        <Dialog.Content className={wide ? 'bt-dialog bt-dialog-wide' : 'bt-dialog'} aria-describedby={undefined} {...(onCloseAutoFocus && { onCloseAutoFocus })}>
          <header>
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="bt-button bt-quiet" aria-label={words('close')}><Icon name="close" /></Dialog.Close>
          </header>
          <div className="bt-dialog-body">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
