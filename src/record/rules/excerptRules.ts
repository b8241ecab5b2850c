import type { Rule } from '../checkRecord.ts'

/** What stands only in an excerpt stands in no record that is kept: it would go stale there. */
const isWhole: Rule = ({ excerpt, events, periods, stories }) => [
  ...(excerpt === undefined ? [] : [{ id: 'record', what: 'says "excerpt"', write: 'nothing there: only the build makes excerpts' }]),
  ...events.filter(({ contested }) => contested !== undefined).map(({ id }) => ({ id, what: 'says "contested"', write: 'the accounts, or how the sources disagree' })),
  ...periods.filter(({ told }) => told !== undefined).map(({ id }) => ({ id, what: 'says "told"', write: 'the claims themselves' })),
  ...stories.flatMap(({ id, steps }) => steps.flatMap(({ text }, i) => (text === undefined ? [{ id, what: `step ${i + 1} has no text`, write: 'what the step tells' }] : []))),
]

export const excerptRules: readonly Rule[] = [isWhole]
