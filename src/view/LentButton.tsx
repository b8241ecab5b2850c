import { type Ref, useImperativeHandle } from 'react'

/** Lends the library's `Trigger asChild` a button that stands elsewhere: what opens, opens beside it. */
export function LentButton({ button, ref }: { button: HTMLElement; ref?: Ref<HTMLElement> }) {
  useImperativeHandle(ref, () => button, [button])
  return null
}
