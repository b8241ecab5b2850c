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
] as const

const GESTURES = [
  ['gestureScroll', 'gestureScrollDoes'],
  ['gestureZoom', 'gestureZoomDoes'],
  ['gestureDrag', 'gestureDragDoes'],
  ['gestureDouble', 'gestureDoubleDoes'],
] as const

/** What keys and gestures do on the line. */
export function ShortcutsDialog() {
  const { words } = useTools()
  return (
    <ModalDialog icon="keys" label={words('shortcuts')}>
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
