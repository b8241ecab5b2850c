import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageTurns, stoppableTurns } from '../../src/view/pageTurns.ts'

afterEach(() => vi.unstubAllGlobals())

describe('the turns of a page', () => {
  it('let others have theirs, also where the browser lets the work go first', async () => {
    vi.stubGlobal('scheduler', { yield: () => Promise.resolve() })
    const others: string[] = []
    setTimeout(() => others.push('a timer'))
    const end = pageTurns.now() + 2000
    while (others.length === 0 && pageTurns.now() < end) await pageTurns.breathe()
    expect(others).toEqual(['a timer'])
  })

  it('break work off that is stopped', async () => {
    const stop = new AbortController()
    const { breathe } = stoppableTurns(stop.signal, () => {})
    await breathe()
    stop.abort(new Error('Enough'))
    await expect(breathe()).rejects.toThrow('Enough')
  })
})
