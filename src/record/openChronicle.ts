import { type Chronicle, chronicleSteps } from './Chronicle.ts'
import type { Problem } from './Problem.ts'
import { readingSteps } from './readRecord.ts'
import { finishInSlices, type Steps, stretch, type Turns } from './Steps.ts'
import { withGrammar } from './withGrammar.ts'

export type Opening = { ok: true; chronicle: Chronicle } | { ok: false; problems: Problem[]; more: number }

/**
 * From a document of any supported format to a chronicle, a slice at a time, so that a page answers while a million events are
 * read. The events stay as they were given: uncopied, so they must not change afterwards.
 */
export function openChronicle(input: unknown, turns: Turns): Promise<Opening> {
  return withGrammar(() => finishInSlices(openingSteps(input), turns))
}

function* openingSteps(input: unknown): Steps<Opening> {
  const reading = yield* stretch(readingSteps(input), 0, 0.3)
  return reading.ok ? { ok: true, chronicle: yield* stretch(chronicleSteps(reading.record), 0.3, 1) } : reading
}
