import { describe, expect, it, vi } from 'vitest'
import { openRecord } from '../../src/element/openRecord.ts'
import { pageTurns } from '../../src/view/pageTurns.ts'
import { FELT } from '../../src/view/waits.ts'

const many = {
  format: 'bilateral-timeline/1', parties: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], categories: [{ id: 'visit', name: 'Visits' }],
  events: Array.from({ length: 30_000 }, (_, i) => ({ id: `event-${i}`, date: String(1000 + (i % 1000)), title: `Visit ${i}`, category: 'visit' })),
}

/** What a record says of itself while it opens on a clock that moves on by so many milliseconds at each look. */
async function said(step: number): Promise<{ at: number; share: number }[]> {
  let clock = 0
  vi.spyOn(pageTurns, 'now').mockImplementation(() => (clock += step))
  vi.spyOn(pageTurns, 'breathe').mockResolvedValue(undefined)
  const heard: { at: number; share: number }[] = []
  const opening = await new Promise<{ ok: boolean }>((opened) => openRecord(many)(opened, (share) => heard.push({ at: clock, share })))
  expect(opening.ok).toBe(true)
  return heard
}

describe('how far the opening of a record is', () => {
  it('is said once it takes long, ten times a second at most, and never goes back', async () => {
    const heard = await said(5)
    expect(heard.length).toBeGreaterThan(5)
    expect(heard[0]!.at).toBeGreaterThanOrEqual(FELT)
    for (const [i, { at, share }] of heard.entries()) {
      const before = heard[i - 1]
      if (before) expect([at - before.at >= 100, share >= before.share]).toEqual([true, true])
      expect(share).toBeLessThanOrEqual(1)
    }
  })

  it('is not said where it is not felt', async () => {
    expect(await said(0)).toEqual([])
  })
})
