import { describe, expect, it } from 'vitest'
import { type Steps, finish, finishInSlices, stretch } from '../../src/record/Steps.ts'

function* counting(to: number, passed: number[] = []): Steps<string> {
  for (let i = 0; i < to; i++) {
    passed.push(i)
    yield i / to
  }
  return `counted ${to}`
}

/** A clock that each step of work moves on by so many milliseconds, and what happened. */
function someTurns(stepTakes: number) {
  const told: (number | 'breath')[] = []
  let time = 0
  return {
    told,
    now: () => (time += stepTakes),
    breathe: () => {
      told.push('breath')
      return Promise.resolve()
    },
    onProgress: (share: number) => void told.push(share),
  }
}

describe('work in steps', () => {
  it('is done at once', () => expect(finish(counting(5))).toBe('counted 5'))

  it('comes to the same in slices, each step taken once and in order', async () => {
    const passed: number[] = []
    expect(await finishInSlices(counting(30, passed), someTurns(3))).toBe('counted 30')
    expect(passed).toEqual(Array.from({ length: 30 }, (_, i) => i))
  })

  it('pauses when a slice has lasted long enough, and says how far it is before each pause', async () => {
    const turns = someTurns(4)
    await finishInSlices(counting(8), turns)
    const shares = turns.told.filter((each) => each !== 'breath')
    expect(turns.told.filter((each) => each === 'breath')).toHaveLength(shares.length)
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual(shares.toSorted((a, b) => Number(a) - Number(b)))
  })

  it('does not pause when all of it fits in one slice', async () => {
    const turns = someTurns(0.1)
    await finishInSlices(counting(5), turns)
    expect(turns.told).toEqual([])
  })

  it('passes on what goes wrong', async () => {
    function* failing(): Steps<void> {
      yield 0
      throw new Error('no')
    }
    await expect(finishInSlices(failing(), someTurns(20))).rejects.toThrow('no')
  })

  it('says of a part the share of the whole', () => {
    const shares: number[] = []
    const steps = stretch(counting(4), 0.5, 0.9)
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
    expect(shares.map((share) => Math.round(share * 10) / 10)).toEqual([0.5, 0.6, 0.7, 0.8])
  })
})
