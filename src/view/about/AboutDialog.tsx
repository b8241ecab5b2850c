import { ModalDialog } from '../ModalDialog.tsx'
import { useTools } from '../TimelineContext.tsx'
import { AboutRecord } from './AboutRecord.tsx'

export function AboutDialog() {
  const { words } = useTools()
  return (
    <ModalDialog icon="about" label={words('about')} wide>
      <AboutRecord />
    </ModalDialog>
  )
}
