import { ModalDialog } from './ModalDialog.tsx'
import { useTools } from './TimelineContext.tsx'

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

export interface ShortcutsDialogProps {
  opener: HTMLElement | null
  onClose: () => void
}

/** What keys and gestures do on the line. */
export function ShortcutsDialog({ opener, onClose }: ShortcutsDialogProps) {
  const { words } = useTools()
  return (
    <ModalDialog opener={opener} title={words('shortcuts')} onClose={onClose}>
      <div className="bt-dialog-body">
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
      </div>
    </ModalDialog>
  )
}
