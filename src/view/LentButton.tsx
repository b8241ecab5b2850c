import { type Ref, useImperativeHandle } from 'react'

/**
 * Lends the library's `Trigger asChild` a button that stands elsewhere: a card opens beside it and gives the focus back to
 * it, although the button was there long before the library came.
 */
export function LentButton({ button, ref }: { button: HTMLElement; ref?: Ref<HTMLElement> }) {
  useImperativeHandle(ref, () => button, [button])
  return null
}
