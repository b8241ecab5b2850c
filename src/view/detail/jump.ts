import type { Citing } from '../../query/sourceNumbers.ts'

/** The id in the page of what footnotes lead from and back to: a claim, an account, a conflict, a source. */
export function placeId(prefix: string, part: Citing | 'sources', number: number): string {
  return `${prefix}-${part}-${number}`
}

/** Follows a link within the panel without touching the page's address, which belongs to the view. */
export function jump(event: { preventDefault: () => void; currentTarget: HTMLAnchorElement }): void {
  event.preventDefault()
  const id = event.currentTarget.hash.slice(1)
  const target = (event.currentTarget.getRootNode() as Document | ShadowRoot).getElementById(id)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
