import { ModalDialog } from '../ModalDialog.tsx'
import type { Opened } from '../part.ts'
import { useTools } from '../TimelineContext.tsx'
import { AboutRecord } from './AboutRecord.tsx'

/** What the record is, what it rests on and who made it. */
export function AboutDialog({ opener, onClose }: Opened) {
  const { words } = useTools()
  return (
    <ModalDialog opener={opener} title={words('about')} className="bt-dialog bt-dialog-wide" onClose={onClose}>
      <div className="bt-dialog-body"><AboutRecord /></div>
    </ModalDialog>
  )
}
