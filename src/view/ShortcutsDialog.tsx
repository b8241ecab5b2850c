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
  ['P', 'presentKeyOn'],
  ['?', 'keyHelp'],
] as const

const PRESENT_KEYS = [
  ['→  ↓  Page Down  Space', 'presentKeyNext'],
  ['←  ↑  Page Up  Backspace', 'presentKeyPrevious'],
  ['Home  End', 'presentKeyEnds'],
  ['B  .', 'presentKeyBlank'],
  ['F', 'presentKeyFull'],
  ['Esc', 'presentKeyLeave'],
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
        <KeyList keys={KEYS} />
        <h3>{words('presentKeys')}</h3>
        <KeyList keys={PRESENT_KEYS} />
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

function KeyList({ keys }: { keys: typeof KEYS | typeof PRESENT_KEYS }) {
  const { words } = useTools()
  return (
    <dl className="bt-keys">
      {keys.map(([names, does]) => (
        <div key={does}>
          <dt>{names.split('  ').map((key) => <kbd key={key}>{key}</kbd>)}</dt>
          <dd>{words(does)}</dd>
        </div>
      ))}
    </dl>
  )
}
