import { checkRecord } from '../src/record/checkRecord.ts'
import type { Problem } from '../src/record/Problem.ts'
import { readRecord } from '../src/record/readRecord.ts'
import type { TimelineRecord } from '../src/record/schema.ts'
import { unknownKeys } from '../src/record/unknownKeys.ts'
import { assembleRecord } from './assembleRecord.ts'

/** Puts a record's folder together, reads and checks it. The record is null only when its shape is wrong. */
export function checkedRecord(folder: string): { record: TimelineRecord | null; problems: Problem[] } {
  const { document, fileOf, problems } = assembleRecord(folder)
  const withFile = (problem: Problem): Problem => ({ file: fileOf.get(problem.id) ?? folder, ...problem })
  const reading = readRecord(document)
  if (!reading.ok) return { record: null, problems: [...problems, ...reading.problems.map(withFile)] }
  const strays = unknownKeys(document, reading.record).map((path) => {
    const [, part = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
    const item = (document[part] as { id?: string }[] | undefined)?.[Number(index)]
    return { id: item?.id ?? path, what: `has "${path.split('.').at(-1)}", which the format does not know (${path})`, write: 'check the spelling against schema.json, or take it out' }
  })
  return { record: reading.record, problems: [...problems, ...[...strays, ...checkRecord(reading.record)].map(withFile)] }
}
