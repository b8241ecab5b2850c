import { useNarrowing } from '../filters/useNarrowing.ts'
import { ModalDialog } from '../ModalDialog.tsx'
import type { Opened } from '../part.ts'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { CitationsGroup } from './CitationsGroup.tsx'
import { DataGroup } from './DataGroup.tsx'
import { PicturesGroup } from './PicturesGroup.tsx'
import { SlidesGroup } from './SlidesGroup.tsx'
import { TakeAlongGroup } from './TakeAlongGroup.tsx'

/** What can be taken out, in the order it stands there. */
const GROUPS = [SlidesGroup, PicturesGroup, TakeAlongGroup, DataGroup, CitationsGroup]

/** The filtered events to take along, in the formats of other programs. */
export function ExportDialog({ opener, onClose }: Opened) {
  const { words } = useTools()
  return (
    <ModalDialog opener={opener} title={words('export')} className="bt-dialog bt-dialog-wide" onClose={onClose}>
      <div className="bt-dialog-body">
        <ExportLead />
        {GROUPS.map((Group, i) => <Group key={i} />)}
      </div>
    </ModalDialog>
  )
}

/** How many events of how many, and what narrows them. */
function ExportLead() {
  const { store, words } = useTools()
  const matches = useMatches()
  const narrowing = useNarrowing()
  return (
    <p>
      <strong>{words('status', { shown: matches.length, count: store.chronicle.entries.length })}</strong>
      {narrowing.map((part) => ` · ${part}`).join('')}
    </p>
  )
}
