import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortSteps } from '../../src/record/sortSteps.ts'
import { finish } from '../../src/record/Steps.ts'

describe('sortSteps', () => {
  it('sorts a part of a list stably, as the platform does, and leaves the rest alone', () => {
    const list = fc.array(fc.nat(500), { maxLength: 80 })
    fc.assert(
      fc.property(list, fc.nat(80), fc.nat(80), (items, a, b) => {
        const [from, to] = [Math.min(a, b, items.length), Math.min(Math.max(a, b), items.length)]
        // By tens alone, so that what is equal can be told apart.
        const compare = (one: number, other: number) => Math.floor(one / 10) - Math.floor(other / 10)
        const sorted = Uint32Array.from(items)
        finish(sortSteps(sorted, from, to, compare))
        expect([...sorted]).toEqual([...items.slice(0, from), ...items.slice(from, to).toSorted(compare), ...items.slice(to)])
      }),
    )
  })

  it.each([
    ['mixed', (i: number) => (i * 7919) % 20_011],
    ['sorted already', (i: number) => i],
    ['turned round', (i: number) => 20_000 - i],
    ['all alike', () => 5],
  ])('sorts long lists in several steps: %s', (_, value) => {
    const list = Uint32Array.from({ length: 20_000 }, (_, i) => value(i))
    const expected = [...list].toSorted((a, b) => a - b)
    const steps = sortSteps(list, 0, list.length, (a, b) => a - b)
    let count = 0
    while (!steps.next().done) count++
    expect(count).toBeGreaterThan(5)
    expect([...list]).toEqual(expected)
  })
})
