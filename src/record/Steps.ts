/**
 * A long piece of work, cut where it may pause: it yields the share that is done, from 0 to 1, and returns what was made. A step
 * takes a few milliseconds at most.
 */
export type Steps<Made> = Generator<number, Made, undefined>

/** What tells the time and lets others have a turn; the rooms of the record know neither. */
export interface Turns {
  /** Milliseconds from any fixed moment. */
  now: () => number
  /** Settles once the page has had its turn. */
  breathe: () => Promise<void>
  onProgress?: (share: number) => void
}

/** Longest stretch of work without a pause, in milliseconds: with one more step on top, half of what a reader would feel. */
const SLICE = 8

/** Does all of it at once. */
export function finish<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does it in slices with a pause after each. */
export async function finishInSlices<Made>(steps: Steps<Made>, { now, breathe, onProgress }: Turns): Promise<Made> {
  let end = now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (now() < end) continue
    onProgress?.(step.value)
    await breathe()
    end = now() + SLICE
  }
}

/** One part of a longer work: what it says of itself stands for the stretch between two shares of the whole. */
export function* stretch<Made>(steps: Steps<Made>, from: number, to: number): Steps<Made> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield from + step.value * (to - from)
  }
}
