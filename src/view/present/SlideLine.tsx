import { type CSSProperties, useState } from 'react'
import { Timeline } from '../timeline/Timeline.tsx'
import { useSize } from '../useSize.ts'

/** The line is laid out for so many pixels, and seen larger than that on a larger screen. */
const READ_FROM_AFAR = 880

/** The line on a slide, to be looked at: magnified so that its names can be read from the back of a room. */
export function SlideLine() {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const size = useSize(box)
  const magnified = size ? Math.max(1, Math.round((size.width / READ_FROM_AFAR) * 8) / 8) : 1
  return (
    <div className="bt-slide-line" ref={setBox} inert>
      {size && (
        <div
          key={magnified}
          style={{ position: 'absolute', width: size.width / magnified, height: size.height / magnified, transform: `scale(${magnified})`, transformOrigin: '0 0', '--bt-magnified': magnified } as CSSProperties}
        >
          <Timeline bare />
        </div>
      )}
    </div>
  )
}
