import { Popover } from 'radix-ui'
import { Icon } from './Icon.tsx'
import { useTools } from './TimelineContext.tsx'

/** Title of a card that opened where something stands, and the way to close it. */
export function CardHead({ title }: { title: string }) {
  const { words } = useTools()
  return (
    <div className="bt-card-head">
      <h2>{title}</h2>
      <Popover.Close className="bt-button bt-quiet" aria-label={words('close')}><Icon name="close" /></Popover.Close>
    </div>
  )
}
