import { useTools } from '../TimelineContext.tsx'
import { Icon } from '../Icon.tsx'
import type { Camera } from './useCamera.ts'

export function ZoomButtons({ camera }: { camera: Camera }) {
  const { words } = useTools()
  return (
    <div className="bt-zoom" role="group" aria-label={words('zoomControls')}>
      <button type="button" aria-label={words('zoomIn')} title={words('zoomIn')} onClick={() => camera.zoomBy(2)}><Icon name="plus" /></button>
      <button type="button" aria-label={words('zoomOut')} title={words('zoomOut')} onClick={() => camera.zoomBy(0.5)}><Icon name="minus" /></button>
      <button type="button" aria-label={words('whole')} title={words('whole')} onClick={() => camera.whole()}><Icon name="whole" /></button>
    </div>
  )
}
