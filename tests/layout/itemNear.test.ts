import { describe, expect, it } from 'vitest'
import { itemAt, itemNear, keyOf } from '../../src/layout/walkScene.ts'
import { anEvent, sceneWith } from '../figure/someScene.ts'

const box = { x: 100, y: 40, width: 60, height: 20 }
const scene = sceneWith([anEvent({ id: 'first', box }), anEvent({ id: 'second', box: { ...box, y: 80 } }), anEvent({ id: 'over', box: { ...box, x: 140 } })])
const near = (x: number, y: number, reach = 13) => {
  const item = itemNear(scene, x, y, reach)
  return item && keyOf(item)
}

describe('itemNear', () => {
  it('finds the nearest within reach, on any side of it and past its corners', () => {
    expect(near(95, 50)).toBe('first')
    expect(near(110, 65)).toBe('first')
    expect(near(110, 72)).toBe('second')
    expect(near(92, 32)).toBe('first')
  })

  it('finds none further off than the reach, straight or slantwise', () => {
    expect(near(86, 50)).toBeUndefined()
    expect(near(90, 30)).toBeUndefined()
    expect(near(90, 30, 15)).toBe('first')
  })

  it('finds what lies at the place itself, of several the one drawn last, as itemAt does', () => {
    for (const [x, y] of [[110, 50], [150, 50], [190, 45], [120, 99]] as const) expect(near(x, y)).toBe(keyOf(itemAt(scene, x, y)!))
  })
})
