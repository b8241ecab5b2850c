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
  // It gives the focus back to where that was; opened by its key with nothing in focus, to where the keys are meant for.
  const [home, setHome] = useState({ sheet, opener: own })
  if (home.sheet !== sheet) setHome({ sheet, opener: focusedIn(root) ?? (sheet === 'by key' ? root?.querySelector<HTMLElement>('.bt-line') : null) ?? own })
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
      {sheet !== null && <OnDemand part={parts.shortcuts} props={{ opener: home.opener, onClose: () => showSheet(null) }} leave={() => showSheet(null)} />}
    </>
  )
}

function focusedIn(root: HTMLElement | null): HTMLElement | null {
  const { activeElement } = (root?.getRootNode() ?? document) as Document | ShadowRoot
  return activeElement instanceof HTMLElement && root?.contains(activeElement) ? activeElement : null
}
