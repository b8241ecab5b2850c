import { colourOf, markPath } from '../layout/markPath.ts'

/** The shape and colour of a category, as in the drawing. Always beside its name, so hidden from screen readers. */
export function CategoryMark({ category, size = 12 }: { category: number; size?: number }) {
  return (
    <svg className={`bt-category-mark bt-c${colourOf(category)}`} width={size + 4} height={size + 4} viewBox={`${-size / 2 - 2} ${-size / 2 - 2} ${size + 4} ${size + 4}`} aria-hidden="true">
      <path className="bt-mark" d={markPath(category, size)} />
    </svg>
  )
}
