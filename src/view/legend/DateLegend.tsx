import { useId } from 'react'
import { eventShape } from '../../figure/eventShape.ts'
import { SvgShapes } from '../../figure/SvgShapes.tsx'
import { sampleEvent } from '../../layout/sampleEvent.ts'
import { useTools } from '../TimelineContext.tsx'

const SAMPLES = [
  ['1979-06-30', 'legendDay'],
  ['1979-05', 'legendMonth'],
  ['1979', 'legendYear'],
  ['1979~', 'legendAbout'],
  ['1979-05?', 'legendDoubt'],
  ['1979-02-10/1979-11-20', 'legendSpan'],
  ['1979-02/1979-10', 'legendSoft'],
  ['1979-02-10/..', 'legendOpen'],
  ['1979-02-10/', 'legendUnknown'],
] as const

const WIDTH = 92
const HEIGHT = 22
const LOOK = { category: 0, mark: 'circle', direction: null, significance: 3 } as const

/** How each kind of date looks, drawn by what draws the line. */
export function DateLegend() {
  const { words } = useTools()
  const id = useId()
  return (
    <dl className="bt-legend-list">
      {SAMPLES.map(([edtf, key]) => (
        <div key={edtf}>
          <dt aria-hidden="true">
            <svg className="bt-scene" width={WIDTH} height={HEIGHT} viewBox={`0 ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}>
              <SvgShapes shapes={[eventShape(sampleEvent(edtf, WIDTH, HEIGHT), LOOK)]} id={`${id}-${key}`} />
            </svg>
          </dt>
          <dd>{words(key)}</dd>
        </div>
      ))}
    </dl>
  )
}
