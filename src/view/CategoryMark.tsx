import { categoryMark } from '../query/markOf.ts'
import { MarkIcon } from './MarkIcon.tsx'
import { useTools } from './TimelineContext.tsx'

/** The shape and colour of the nth category. */
export function CategoryMark({ category, size = 12 }: { category: number; size?: number }) {
  const { record } = useTools().store.chronicle
  return <MarkIcon look={{ category, mark: categoryMark(record, category), direction: null }} size={size} />
}
