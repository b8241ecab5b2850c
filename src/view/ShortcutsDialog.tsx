import { GENERAL_KEYS, LINE_KEYS } from './keyTables.ts'
import { ModalDialog } from './ModalDialog.tsx'
import { PRESENT_KEYS } from './present/presentKeys.ts'
import { STORY_KEYS } from './story/storyKeys.ts'
import { useTools } from './TimelineContext.tsx'
import type { WordKey } from './words/createWords.ts'

type Row = readonly [keys: readonly string[], does: WordKey]

const { previous, next, above, below, first, last, earlier, later, nearer, wider, whole, open, close } = LINE_KEYS

const KEYS: readonly Row[] = [
  [[...previous, ...next], 'keyMove'],
  [[...above, ...below], 'keyLane'],
  [open, 'keyOpen'],
  [close, 'keyClose'],
  [[...nearer, ...wider], 'keyZoom'],
  [[...earlier, ...later], 'keyPage'],
  [[...first, ...last], 'keyEnds'],
  [whole, 'keyWhole'],
  [GENERAL_KEYS.present, 'presentKeyOn'],
  [GENERAL_KEYS.help, 'keyHelp'],
]

const OTHER_KEYS: readonly Row[] = [
  [['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], 'keyAmong'],
  [['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'], 'keyBrush'],
]

const STORIES: readonly Row[] = [
  [[...STORY_KEYS.previous, ...STORY_KEYS.next], 'keyStep'],
  [STORY_KEYS.close, 'storyClose'],
]

const PRESENTING: readonly Row[] = [
  [PRESENT_KEYS.next, 'presentKeyNext'],
  [PRESENT_KEYS.previous, 'presentKeyPrevious'],
  [[...PRESENT_KEYS.first, ...PRESENT_KEYS.last], 'presentKeyEnds'],
  [PRESENT_KEYS.blank, 'presentKeyBlank'],
  [PRESENT_KEYS.fullScreen, 'presentKeyFull'],
  [PRESENT_KEYS.leave, 'presentKeyLeave'],
]

/** What stands on keys that do not write what they are called. */
const KEY_CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', PageUp: 'Page Up', PageDown: 'Page Down', Escape: 'Esc', ' ': 'Space', '-': '−',
}

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

/** What keys and gestures do. */
export function ShortcutsDialog({ opener, onClose }: ShortcutsDialogProps) {
  const { words } = useTools()
  return (
    <ModalDialog opener={opener} title={words('shortcuts')} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than some screens, with nothing in it to go to: keys scroll it */}
      <div className="bt-dialog-body" tabIndex={0}>
        <KeyList keys={KEYS} />
        <h3>{words('keyOthers')}</h3>
        <KeyList keys={OTHER_KEYS} />
        <h3>{words('stories')}</h3>
        <KeyList keys={STORIES} />
        <p className="bt-note">{words('composeLegend')}</p>
        <h3>{words('presentKeys')}</h3>
        <KeyList keys={PRESENTING} />
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

function KeyList({ keys }: { keys: readonly Row[] }) {
  const { words } = useTools()
  return (
    <dl className="bt-keys">
      {keys.map(([names, does]) => (
        <div key={does}>
          <dt>{[...new Set(names.map(capOf))].map((cap) => <kbd key={cap}>{cap}</kbd>)}</dt>
          <dd>{words(does)}</dd>
        </div>
      ))}
    </dl>
  )
}

function capOf(key: string): string {
  return KEY_CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key)
}
