import { describe, expect, it } from 'vitest'
import { createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { laneMembers } from '../../src/store/laneMembers.ts'
import { defaultState } from '../../src/store/ViewState.ts'
import { categoryIds, chronicle } from './aChronicle.ts'

const { answers } = createTimelineStore(chronicle, 20_000)

/** The lanes by category that a filter leaves, by the category's id. */
function lanesOf(filter: Partial<typeof defaultState>) {
  const matches = answers.matches({ ...defaultState, ...filter })
  const counts = categoryIds.map((_, number) => ({ number, count: Array.from(matches.indexes).filter((index) => chronicle.columns.category[index] === number).length }))
  const wanted = counts.filter(({ count }) => count > 0)
  return new Map(laneMembers(chronicle, matches, 'category', wanted).map((lane, i) => [categoryIds[wanted[i]!.number]!, lane]))
}

describe('the lanes that a filter leaves', () => {
  const all = lanesOf({})

  it('are the whole record’s own where all of a lane stays', () => {
    expect(all.size).toBe(3)
    const left = lanesOf({ cat: ['conflict', 'visit'] })
    expect([...left.keys()].toSorted()).toEqual(['conflict', 'visit'])
    for (const [id, lane] of left) expect(lane).toBe(all.get(id))
  })

  it('hold what is left of the others', () => {
    const left = lanesOf({ min: 4 })
    expect(left.get('conflict')).toBe(all.get('conflict'))
    expect([all.get('diplomacy')!.count, left.get('diplomacy')!.count]).toEqual([4, 3])
  })
})
