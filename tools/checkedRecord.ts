import { loadGrammar } from '../src/dates/HistoricalDate.ts'
import { checkRecord } from '../src/record/checkRecord.ts'
import type { Problem } from '../src/record/Problem.ts'
import { readRecord } from '../src/record/readRecord.ts'
import type { CompleteRecord } from '../src/record/schema.ts'
import { unknownKeys } from '../src/record/unknownKeys.ts'
import { assembleRecord } from './assembleRecord.ts'

await loadGrammar()

/** Puts a record's folder together, reads and checks it. The record is null only when its shape is wrong. */
export function checkedRecord(folder: string): { record: CompleteRecord | null; problems: Problem[] } {
  const { document, fileOf, problems } = assembleRecord(folder)
  const withFile = (problem: Problem): Problem => ({ file: fileOf.get(problem.id) ?? folder, ...problem })
  const reading = readRecord(document)
  if (!reading.ok) {
    const rest: Problem[] = reading.more === 0 ? [] : [{ id: 'record', what: `has ${reading.more} problems more`, write: 'mend these first' }]
    return { record: null, problems: [...problems, ...[...reading.problems, ...rest].map(withFile)] }
  }
  const strays = unknownKeys(document, reading.record).map((path) => {
    // "events[3].titel" belongs to the fourth event, "sources.first-book.link" to the source first-book.
    const [, part = '', index, key] = /^(\w+)(?:\[(\d+)\]|\.([^.[]+))/.exec(path) ?? []
    const item = index === undefined ? undefined : (document[part] as { id?: string }[])[Number(index)]
    return { id: item?.id ?? key ?? path, what: `has "${path.split('.').at(-1)}", which the format does not know (${path})`, write: 'check the spelling against schema.json, or take it out' }
  })
  return { record: reading.record, problems: [...problems, ...[...strays, ...checkRecord(reading.record)].map(withFile)] }
}
