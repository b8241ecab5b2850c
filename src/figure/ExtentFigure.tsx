import type { Certainty, SceneBar } from '../layout/Scene.ts'

interface ExtentFigureProps {
  bar: SceneBar
  certainty: Certainty
  top: number
  height: number
  gradient: (name: 'in' | 'out' | 'haze') => string
}

/** How far an end that nobody knows, or that has not come, fades. */
const TAIL = 48
const CAP = 5

/** What an event covers: a bar for what lasted, a bracket around the days within which something fell. */
export function ExtentFigure(props: ExtentFigureProps) {
  return props.bar.kind === 'within' ? <Bracket {...props} /> : <Span {...props} />
}

/** Closed at both ends where the month or year is sure; a haze where it is only about then; dotted where it is in doubt. */
function Bracket({ bar: { from, to }, certainty: { approximate, uncertain }, top, height, gradient }: ExtentFigureProps) {
  const foot = top + height - 0.5
  const caps = approximate ? `M${from + CAP},${foot}H${to - CAP}` : `M${from + 0.5},${foot - CAP}V${foot}H${to - 0.5}V${foot - CAP}`
  return (
    <>
      {approximate ? <Part from={from} to={to} y={top} height={height} fill={gradient('haze')} /> : <rect className="bt-within" x={from} y={top} width={to - from} height={height} />}
      <path className={approximate || uncertain ? 'bt-bracket bt-bracket-doubt' : 'bt-bracket'} d={caps} />
    </>
  )
}

/** The sure part is solid and ends in a line where its day is known; what may have been fades in or out. */
function Span({ bar, top, height, gradient }: ExtentFigureProps) {
  const y = top + 1
  const tall = height - 2
  const { from, to, solid, start, end } = bar
  if (!solid) return <Part from={from} to={to} y={y} height={tall} fill={gradient('haze')} />
  const tail = Math.min(TAIL, (solid.to - solid.from) / 2)
  const solidFrom = solid.from + (start === 'nothing' ? 0 : tail)
  const solidTo = solid.to - (end === 'nothing' ? 0 : tail)
  return (
    <>
      <Part from={from} to={solidFrom} y={y} height={tall} fill={gradient('in')} />
      <Part from={solidFrom} to={solidTo} y={y} height={tall} />
      <Part from={solidTo} to={to} y={y} height={tall} fill={gradient('out')} />
      {from === solidFrom && <line className="bt-end" x1={from + 0.75} x2={from + 0.75} y1={y} y2={y + tall} />}
      {to === solidTo && <line className="bt-end" x1={to - 0.75} x2={to - 0.75} y1={y} y2={y + tall} />}
      {end === 'more' && <path className="bt-bracket" d={`M${to - 9},${-4}l4,4l-4,4`} />}
      {end === 'unknown' && <text className="bt-doubt" x={to - 9} y={4}>?</text>}
      {start === 'more' && <path className="bt-bracket" d={`M${from + 9},${-4}l-4,4l4,4`} />}
      {start === 'unknown' && <text className="bt-doubt" x={from + 2} y={4}>?</text>}
    </>
  )
}

function Part({ from, to, y, height, fill }: { from: number; to: number; y: number; height: number; fill?: string }) {
  if (to - from <= 0.2) return null
  return <rect className={fill ? 'bt-soft' : 'bt-solid'} x={from} y={y} width={to - from} height={height} {...(fill && { style: { fill } })} />
}
