import type { Problem } from './Problem.ts'
import { claimRules } from './rules/claimRules.ts'
import { duplicateRules } from './rules/duplicateRules.ts'
import { eventRules } from './rules/eventRules.ts'
import { excerptRules } from './rules/excerptRules.ts'
import { figureRules } from './rules/figureRules.ts'
import { referenceRules } from './rules/referenceRules.ts'
import { storyRules } from './rules/storyRules.ts'
import { termRules } from './rules/termRules.ts'
import type { CompleteRecord } from './schema.ts'

/** A question put to a whole record; answers with what is wrong. */
export type Rule = (record: CompleteRecord) => Problem[]

const rules: readonly Rule[] = [
  ...eventRules, ...referenceRules, ...claimRules, ...termRules, ...figureRules, ...duplicateRules, ...storyRules, ...excerptRules,
]

/** What a sceptical reader would find wrong with a record whose shape is right. Empty when nothing is. */
export function checkRecord(record: CompleteRecord): Problem[] {
  return rules.flatMap((rule) => rule(record))
}
