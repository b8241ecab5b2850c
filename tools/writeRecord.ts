import { mkdirSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { problemLine } from '../src/record/Problem.ts'
import { RecordSchema } from '../src/record/schema.ts'
import { checkedRecord } from './checkedRecord.ts'

/** Writes the whole record and its schema where the page and the build find them; an unsound record stops the build. */
const { record, problems } = checkedRecord('data')
if (!record || problems.length > 0) {
  for (const problem of problems) console.error(problemLine(problem))
  process.exit(1)
}
mkdirSync('public', { recursive: true })
writeFileSync('public/record.json', JSON.stringify(record))
// Checks written as code (dates, the http(s) rule) have no JSON Schema form; they stand in the descriptions.
const schema = toJsonSchema(RecordSchema, { typeMode: 'input', errorMode: 'ignore' })
writeFileSync('public/schema.json', `${JSON.stringify({ title: 'Bilateral timeline record', ...schema }, null, 2)}\n`)
