import type { Look } from '../figure/Look.ts'
import { colourOf, markPath } from '../layout/markPath.ts'

/** A mark as in the drawing, in its category's colour. Always beside words, so hidden from screen readers. */
export function MarkIcon({ look: { category, mark, direction }, size = 12 }: { look: Pick<Look, 'category' | 'mark' | 'direction'>; size?: number }) {
  const side = size + 4
  return (
    <svg className={`bt-category-mark bt-c${colourOf(category)}`} width={side} height={side} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
      <path className="bt-mark" d={markPath(mark, size, direction)} />
    </svg>
  )
}
