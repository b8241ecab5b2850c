import { BOTH_SIDES, OTHER_SIDES } from '../../query/laneOf.ts'
import type { Text, TimelineRecord } from '../../record/schema.ts'
import type { Words } from '../words/createWords.ts'

/** The name of a lane by its id: a category's, a party's, or that of what both or others did; empty where there is one lane only. */
export function laneName(id: string, category: number | null, record: TimelineRecord, words: Words, textOf: (text: Text) => string): string {
  if (category !== null) return textOf(record.categories[category]!.name)
  const party = record.parties.find((side) => side.id === id)
  if (party) return textOf(party.name)
  return id === BOTH_SIDES ? words('sideBoth') : id === OTHER_SIDES ? words('sideOthers') : ''
}
