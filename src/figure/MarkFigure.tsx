import type { Certainty } from '../layout/Scene.ts'

interface MarkFigureProps {
  /** Path data of the mark at a share of its size. */
  path: (share: number) => string
  certainty: Certainty
  size: number
}

/**
 * A mark about 0,0. The better the date is known the fuller it is: full for a day, with a core for a month or season, empty for
 * a year or more. "About" gives it a halo, doubt a question mark.
 */
export function MarkFigure({ path, certainty: { fineness, approximate, uncertain }, size }: MarkFigureProps) {
  return (
    <>
      {approximate && <path className="bt-mark-halo" d={path(1.75)} />}
      <path className={fineness === 'day' ? 'bt-mark' : 'bt-mark bt-mark-vague'} d={path(1)} />
      {fineness === 'month' && <path className="bt-mark-core" d={path(0.46)} />}
      {uncertain && <text className="bt-doubt" x={size / 2 - 2} y={-2}>?</text>}
    </>
  )
}
