import { type ReactNode, useRef, useState } from 'react'
import { OnDemand } from './OnDemand.tsx'
import type { Opened, Part } from './part.ts'
import { useTools } from './TimelineContext.tsx'

interface OpenButtonProps<Props> {
  /** What it opens. It begins to come when a pointer or the focus comes near. */
  part: Part<Props & Opened>
  props: Props
  popup: 'dialog' | 'menu'
  className?: string
  /** The button's name, where its content does not say it. */
  label?: string
  title?: string
  children: ReactNode
}

/** A button that opens a card, a menu or a dialog, and stays the same while that comes, stands and goes. */
export function OpenButton<Props extends object>({ part, props, popup, className = 'bt-button bt-quiet', label, title = label, children }: OpenButtonProps<Props>) {
  const { words } = useTools()
  const [opened, setOpened] = useState<{ opener: HTMLElement; byKey: boolean } | null>(null)
  const [failed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const begin = () => {
    // What goes wrong is said when the reader asks for it.
    part.fetch().catch(() => {})
  }
  const open = (byKey: boolean) => {
    setFailed(false)
    setOpened(button.current && { opener: button.current, byKey })
  }
  const close = () => setOpened(null)
  return (
    <>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={label}
        title={title}
        aria-haspopup={popup}
        aria-expanded={opened !== null}
        onPointerEnter={begin}
        onFocus={begin}
        onClick={({ detail }) => (opened ? close() : open(detail === 0))}
        onKeyDown={(event) => {
          if (popup !== 'menu' || event.key !== 'ArrowDown') return
          event.preventDefault()
          open(true)
        }}
      >
        {children}
      </button>
      {opened && <OnDemand part={part} props={{ ...props, ...opened, onClose: close }} leave={close} onFail={() => { close(); setFailed(true) }} />}
      {failed && <span role="alert" className="bt-part-failed">{words('partFailed')}</span>}
    </>
  )
}
