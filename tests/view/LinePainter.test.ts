// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultState } from '../../src/store/ViewState.ts'
import { createLineScene } from '../../src/store/lineScene.ts'
import { createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import { LinePainter, type Painting } from '../../src/view/timeline/LinePainter.ts'
import { chronicle } from '../store/aChronicle.ts'
import { frame } from '../layout/generated.ts'

const ink = {
  fill: '#000', fillOpacity: 1, stroke: null, strokeOpacity: 1, strokeWidth: 0, dash: [], lineCap: 'butt', lineJoin: 'miter', strokeFirst: false,
  opacity: 1, font: '13px serif', stopColour: '#000',
} as const
const width = (text: string) => text.length * 6
const store = createTimelineStore(chronicle, 20_000)
const sceneOf = createLineScene(store)

/** What is to be painted of the events of a filter. */
function painting(cat: string[] | null, glides: boolean): Painting {
  const shown = sceneOf({
    matches: store.answers.matches({ ...defaultState, cat }), mode: 'category', window: store.bounds, frame, faces: { label: width, axis: width }, language: 'en', phrases: englishPhrases,
  })
  return { look: () => shown, drawing: () => ({ lookOf: () => ({ category: 0, mark: 'circle', direction: null, significance: 3 }), laneCategory: () => null, todayLabel: 'today' }), inkOf: () => ink, glides: () => glides }
}

let cleared: number
let frames: FrameRequestCallback[]

beforeEach(() => {
  cleared = 0
  frames = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => delete frames[id - 1])
  vi.stubGlobal('Path2D', Object)
  const nothing = () => {}
  const context = new Proxy({}, { get: (_, name) => (name === 'clearRect' ? () => (cleared += 1) : name === 'getTransform' ? () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }) : nothing), set: () => true })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
})

const nextFrame = () => {
  for (const callback of frames.splice(0)) callback?.(0)
}

describe('the line', () => {
  it('is painted at once when something else is to be seen, and once a frame however often it moved', () => {
    const painter = new LinePainter(document.createElement('canvas'))
    painter.show(painting(null, false))
    expect(cleared).toBe(1)
    painter.moved()
    painter.moved()
    expect(cleared).toBe(1)
    nextFrame()
    expect(cleared).toBe(2)
  })

  it('waits for the coming frame where things set out for other places, which stand there already', () => {
    const painter = new LinePainter(document.createElement('canvas'))
    painter.show(painting(null, true))
    painter.show(painting(['diplomacy'], true))
    expect(cleared).toBe(1)
    nextFrame()
    expect(cleared).toBe(2)
  })
})
