import { useState } from 'react'
import { Icon } from './Icon.tsx'
import { OnDemand } from './OnDemand.tsx'
import { parts } from './parts.ts'
import { useTimeline, useTools } from './TimelineContext.tsx'

/**
 * The sheet of keys and gestures, which `?` opens too.
 * @param button whether it has a button of its own here
 */
export function Shortcuts({ button }: { button: boolean }) {
  const { words, root, store } = useTools()
  const sheet = useTimeline((state) => state.sheet)
  const { showSheet } = store.getState()
  const [own, setOwn] = useState<HTMLElement | null>(null)
  // Opened by its key, it gives the focus back to where the keys are meant for.
  const line = sheet === 'by key' ? root?.querySelector<HTMLElement>('.bt-line') : null
  return (
    <>
      {button && (
        <button
          type="button"
          ref={setOwn}
          className="bt-button bt-quiet"
          aria-label={words('shortcuts')}
          title={words('shortcuts')}
          aria-haspopup="dialog"
          aria-expanded={sheet !== null}
          onClick={() => showSheet('by button')}
        >
          <Icon name="keys" />
        </button>
      )}
      {sheet !== null && <OnDemand part={parts.shortcuts} props={{ opener: line ?? own, onClose: () => showSheet(null) }} leave={() => showSheet(null)} />}
    </>
  )
}
