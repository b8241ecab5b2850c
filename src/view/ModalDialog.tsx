import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { useTools } from './TimelineContext.tsx'

interface ModalDialogProps {
  icon: IconName
  /** Name of the button and of the dialog, unless `title` differs. */
  label: string
  title?: string
  /** Show the label beside the icon where there is room. */
  labelled?: boolean
  wide?: boolean
  children: ReactNode
}

/** A button and the dialog that it opens. */
export function ModalDialog({ icon, label, title = label, labelled = false, wide = false, children }: ModalDialogProps) {
  const { words, root } = useTools()
  return (
    <Dialog.Root>
      <Dialog.Trigger className={labelled ? 'bt-button bt-labelled' : 'bt-button bt-quiet'} aria-label={label} title={label}>
        <Icon name={icon} />{labelled && <span>{label}</span>}
      </Dialog.Trigger>
      <Dialog.Portal container={root}>
        <Dialog.Overlay className="bt-overlay" />
        <Dialog.Content className={wide ? 'bt-dialog bt-dialog-wide' : 'bt-dialog'} aria-describedby={undefined}>
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
