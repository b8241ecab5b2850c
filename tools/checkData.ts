import { problemLine } from '../src/record/Problem.ts'
import { checkedRecord } from './checkedRecord.ts'

const { record, problems } = checkedRecord('data')
for (const problem of problems) console.error(problemLine(problem))
if (record && problems.length === 0) {
  const claims = record.events.reduce((sum, event) => sum + event.claims.length, 0)
  console.log(`The record is sound: ${record.events.length} events, ${claims} claims, ${Object.keys(record.sources).length} sources.`)
}
process.exitCode = problems.length > 0 ? 1 : 0
