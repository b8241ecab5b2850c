import { searchTextsSteps, type SearchTexts } from '../../src/query/searchTexts.ts'
import type { Chronicle } from '../../src/record/Chronicle.ts'
import { finish } from '../../src/record/Steps.ts'

export function searchTextsOf(chronicle: Chronicle): SearchTexts {
  return finish(searchTextsSteps(chronicle))
}
