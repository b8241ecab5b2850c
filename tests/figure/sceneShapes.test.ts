// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sceneShapes } from '../../src/figure/sceneShapes.ts'
import type { GroupShape, Shape } from '../../src/figure/Shape.ts'
import { markPath } from '../../src/layout/markPath.ts'
import type { Scene, SceneEvent, SceneItem } from '../../src/layout/Scene.ts'
import { LOOK, aCluster, anEvent, sceneWith } from './someScene.ts'

const PLAIN = { lookOf: () => LOOK, laneCategory: () => null, todayLabel: 'today' }

/** The only item of a scene, as it is drawn. */
function drawn(item: SceneItem, part = {}): GroupShape {
  const items = sceneShapes(sceneWith([item]), { ...PLAIN, ...part }).find((shape) => shape.kind === 'group' && shape.clip) as GroupShape
  expect(items.children).toHaveLength(1)
  return items.children[0] as GroupShape
}

const classesOf = (shapes: readonly Shape[]) => shapes.map(({ className }) => className)
const within = (from: number, to: number): SceneEvent['bar'] => ({ from, to, kind: 'within', solid: null, start: 'nothing', end: 'nothing' })

describe('an event', () => {
  it('stands where its mark is, and its name beside that', () => {
    expect(drawn(anEvent())).toEqual({
      kind: 'group', key: 'an-event', className: 'bt-event bt-c3 bt-s4', states: '', x: 200, y: 50, opacity: 1,
      children: [
        { kind: 'path', className: 'bt-mark', d: markPath('circle', 12) },
        { kind: 'text', className: 'bt-label', text: 'A name', x: 11, y: 4.5 },
      ],
    })
  })

  it('has a smaller mark without a name', () => {
    expect(drawn(anEvent({ label: null })).children).toEqual([{ kind: 'path', className: 'bt-mark', d: markPath('circle', 9) }])
  })

  it('of some day in a month has an empty mark with a core, over the days it may have been', () => {
    const { children } = drawn(anEvent({ certainty: { fineness: 'month', approximate: false, uncertain: false, exact: false }, bar: within(190, 220) }))
    expect(classesOf(children)).toEqual(['bt-within', 'bt-bracket', 'bt-mark bt-mark-vague', 'bt-mark-core', 'bt-label'])
    expect(children[0]).toMatchObject({ x: -10, y: -11, width: 30, height: 22 })
    expect(children[1]).toMatchObject({ d: 'M-9.5,5.5V10.5H19.5V5.5' })
    expect(children[3]).toMatchObject({ d: markPath('circle', 12 * 0.46) })
  })

  it('about a year has a halo over a haze that closes at no end', () => {
    const { children } = drawn(anEvent({ certainty: { fineness: 'year', approximate: true, uncertain: false, exact: false }, bar: within(170, 230) }))
    expect(classesOf(children)).toEqual(['bt-soft', 'bt-bracket bt-bracket-doubt', 'bt-mark-halo', 'bt-mark bt-mark-vague', 'bt-label'])
    expect(children[0]).toMatchObject({ gradient: 'haze', colour: 3 })
    expect(children[1]).toMatchObject({ d: 'M-25,10.5H25' })
  })

  it('in doubt has a question mark', () => {
    const { children } = drawn(anEvent({ certainty: { fineness: 'day', approximate: false, uncertain: true, exact: false } }))
    expect(children).toContainEqual({ kind: 'text', className: 'bt-doubt', text: '?', x: 4, y: -2 })
  })

  it('that goes on fades at its end and has an arrowhead there; where it began for sure it has a line', () => {
    const bar: SceneEvent['bar'] = { from: 200, to: 300, kind: 'span', solid: { from: 200, to: 300 }, start: 'nothing', end: 'more' }
    const { children } = drawn(anEvent({ bar }))
    expect(children).toContainEqual({ kind: 'rect', className: 'bt-solid', x: 0, y: -10, width: 52, height: 20 })
    expect(children).toContainEqual({ kind: 'rect', className: 'bt-soft', x: 52, y: -10, width: 48, height: 20, gradient: 'out', colour: 3 })
    expect(children.filter(({ className }) => className === 'bt-end')).toEqual([{ kind: 'line', className: 'bt-end', x1: 0.75, x2: 0.75, y1: -10, y2: 10 }])
    expect(children).toContainEqual({ kind: 'path', className: 'bt-bracket', d: 'M-9,-4l4,4l-4,4', x: 100, y: 0 })
  })

  it('shows what is the matter with it in its box, and has none else', () => {
    const { states, children } = drawn(anEvent(), { statesOf: () => 'data-open data-hot' })
    expect(states).toBe('data-open data-hot')
    expect(children[0]).toEqual({ kind: 'rect', className: 'bt-hit', x: -9, y: -11, width: 64, height: 22, round: 4 })
    expect(classesOf(drawn(anEvent()).children)).not.toContain('bt-hit')
  })

  it('fades with what is left of it', () => {
    expect(drawn(anEvent({ presence: 0.25 })).opacity).toBe(0.25)
  })
})

describe('a count', () => {
  it('says how many, its plus further out the longer the number', () => {
    expect(drawn(aCluster(7)).children).toEqual([
      { kind: 'rect', className: 'bt-pill', x: -15, y: -9, width: 30, height: 18, round: 9 },
      { kind: 'path', className: 'bt-plus', d: 'M-6.5,0h5m-2.5,-2.5v5' },
      { kind: 'text', className: 'bt-count', text: '7', x: 3, y: 4, anchor: 'middle' },
    ])
    expect(drawn(aCluster(123)).children[1]).toMatchObject({ d: 'M-13.5,0h5m-2.5,-2.5v5' })
  })

  it('takes the colour of its lane where that is one category', () => {
    expect(drawn(aCluster(7), { laneCategory: (lane: number) => lane + 3 }).className).toBe('bt-cluster bt-c5')
    expect(drawn(aCluster(7)).className).toBe('bt-cluster')
  })
})

describe('around the events', () => {
  const shapes = (part: Partial<Scene>) => sceneShapes(sceneWith([anEvent()], part), { ...PLAIN, behind: [{ kind: 'path', className: 'behind', d: 'M0,0' }] })
  const tick = { day: 0, x: 150, label: '1976', strong: true }

  it('draws from the back: grid, what stands behind, axis, events, fading edges, today', () => {
    const all = shapes({ ticks: [tick], runsBack: true, runsOn: true, todayX: 300 })
    expect(all.map(({ kind, className }) => className ?? kind)).toEqual(['bt-grid bt-grid-strong', 'behind', 'bt-axis', 'group', 'bt-edge', 'bt-edge', 'bt-today'])
  })

  it('writes today on the side where there is room', () => {
    const label = (todayX: number) => (shapes({ todayX }).at(-1) as GroupShape).children[1]
    expect(label(300)).toEqual({ kind: 'text', text: 'today', x: 305, y: 11 })
    expect(label(380)).toEqual({ kind: 'text', text: 'today', x: 375, y: 11, anchor: 'end' })
  })

  it('writes no label that the axis has left out', () => {
    const axis = (label: string) => (shapes({ ticks: [{ ...tick, label }] })[2] as GroupShape).children.map(({ kind }) => kind)
    expect(axis('1976')).toEqual(['line', 'line', 'text'])
    expect(axis('')).toEqual(['line', 'line'])
  })
})
