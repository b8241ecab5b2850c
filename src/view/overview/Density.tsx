import { memo } from 'react'
import type { DensityColumn } from '../../layout/density.ts'
import { colourOf } from '../../layout/markPath.ts'

/** The columns of the density, one shape a category: thousands of events cost no more than a few. */
export const Density = memo(function Density({ columns, categories }: { columns: readonly DensityColumn[]; categories: number }) {
  return Array.from({ length: categories }, (_, category) => {
    const path = columns.flatMap(({ x, width, parts }) =>
      parts.filter((part) => part.category === category).map(({ y, height }) => `M${x},${y}h${width}v${height}h${-width}z`))
    return path.length > 0 && <path key={category} className={`bt-density bt-c${colourOf(category)}`} d={path.join('')} />
  })
})
