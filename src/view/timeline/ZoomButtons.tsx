import { useTools } from '../TimelineContext.tsx'
import { Icon } from '../Icon.tsx'

export function ZoomButtons() {
  const { store, words } = useTools()
  const { zoomBy, travelTo } = store.getState()
  return (
    <div className="bt-zoom" role="group" aria-label={words('zoomControls')}>
      <button type="button" aria-label={words('zoomIn')} title={words('zoomIn')} onClick={() => zoomBy(2)}><Icon name="plus" /></button>
      <button type="button" aria-label={words('zoomOut')} title={words('zoomOut')} onClick={() => zoomBy(0.5)}><Icon name="minus" /></button>
      <button type="button" aria-label={words('whole')} title={words('whole')} onClick={() => travelTo(store.bounds)}><Icon name="whole" /></button>
    </div>
  )
}
