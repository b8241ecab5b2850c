/** Marks come again and again; brackets and lines of series are new at each zoom, and are let go with the rest when there are many. */
const MOST = 1000
const known = new Map<string, Path2D>()

/** SVG path data as a path for a canvas, made once while it is asked for again and again. */
export function pathOf(d: string): Path2D {
  let path = known.get(d)
  if (!path) {
    if (known.size >= MOST) known.clear()
    path = new Path2D(d)
    known.set(d, path)
  }
  return path
}
