import { useEffect, useRef } from 'react'
import { ModalDialog } from './ModalDialog.tsx'
import { useTimeline, useTools } from './TimelineContext.tsx'

const KEYS = [
  ['←  →', 'keyMove'],
  ['↑  ↓', 'keyLane'],
  ['Enter', 'keyOpen'],
  ['Esc', 'keyClose'],
  ['+  −', 'keyZoom'],
  ['Page Up  Page Down', 'keyPage'],
  ['Home  End', 'keyEnds'],
  ['0', 'keyWhole'],
  ['?', 'keyHelp'],
] as const

const GESTURES = [
  ['gestureScroll', 'gestureScrollDoes'],
  ['gestureZoom', 'gestureZoomDoes'],
  ['gestureDrag', 'gestureDragDoes'],
  ['gestureDouble', 'gestureDoubleDoes'],
] as const

/**
 * What keys and gestures do on the line; `?` opens it too.
 * @param button whether it has a button of its own here
 */
export function ShortcutsDialog({ button }: { button: boolean }) {
  const { words, root } = useTools()
  const sheet = useTimeline((state) => state.sheet)
  const { showSheet } = useTools().store.getState()
  // Still known while it closes, when the store has forgotten it.
  const byKey = useRef(false)
  useEffect(() => {
    if (sheet) byKey.current = sheet === 'by key'
  }, [sheet])
  const onCloseAutoFocus = (event: Event) => {
    // Opened by its key, it gives the focus back to where the keys are meant for.
    const line = root?.querySelector<HTMLElement>('.bt-line')
    if (!byKey.current || !line) return
    event.preventDefault()
    line.focus()
  }
  return (
    <ModalDialog
      icon={button ? 'keys' : undefined}
      label={words('shortcuts')}
      controlled={{ open: sheet !== null, onOpenChange: (open) => showSheet(open ? 'by button' : null), onCloseAutoFocus }}
    >
      <dl className="bt-keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>{keys.split('  ').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words('gestures')}</h3>
      <dl className="bt-keys">
        {GESTURES.map(([gesture, does]) => (
          <div key={does}>
            <dt>{words(gesture)}</dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
    </ModalDialog>
  )
}
