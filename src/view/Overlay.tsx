import { Dialog } from 'radix-ui'
import type { ComponentProps } from 'react'
import { useTools } from './TimelineContext.tsx'

/** What dims the timeline behind a dialog. In somebody's document a dialog holds up nothing but the timeline. */
export function Overlay(given: ComponentProps<'div'>) {
  const { host } = useTools()
  const props = { ...given, className: 'bt-overlay' }
  return host === 'guest' ? <div {...props} /> : <Dialog.Overlay {...props} />
}
