import { mkdirSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { cslSources } from '../src/exchange/cslSources.ts'
import { eventsCsv, seriesCsv, sourcesCsv } from '../src/exchange/recordTables.ts'
import { chronicleOf } from '../src/record/Chronicle.ts'
import { excerptOf } from '../src/record/excerptOf.ts'
import { inLanguage } from '../src/record/inLanguage.ts'
import { problemLine } from '../src/record/Problem.ts'
import { isVersion, versionFile } from '../src/record/recordVersion.ts'
import { RecordSchema } from '../src/record/schema.ts'
import { checkedRecord } from './checkedRecord.ts'

/** Writes the whole record, its schema and its tables where the page and the build find them; an unsound record stops the build. */
const { record, problems } = checkedRecord('data')
if (!record || problems.length > 0) {
  for (const problem of problems) console.error(problemLine(problem))
  process.exit(1)
}
mkdirSync('public', { recursive: true })
writeFileSync('public/record.json', JSON.stringify(record))
// What is to stay at this version finds it here, whatever comes after it in its place.
if (isVersion(record.version)) writeFileSync(`public/${versionFile(record.version)}`, JSON.stringify(record))
// A page asks for the one of its reader: the same record with prose in one language, and of that what the first view needs.
for (const language of record.languages) {
  const one = inLanguage(record, language)
  writeFileSync(`public/record.${language}.json`, JSON.stringify(one))
  writeFileSync(`public/record-index.${language}.json`, JSON.stringify(excerptOf(one)))
}
// Checks written as code (dates, the http(s) rule) have no JSON Schema form; they stand in the descriptions.
const schema = toJsonSchema(RecordSchema, { typeMode: 'input', errorMode: 'ignore' })
writeFileSync('public/schema.json', `${JSON.stringify({ title: 'Bilateral timeline record', ...schema }, null, 2)}\n`)

const chronicle = chronicleOf(record)
writeFileSync('public/events.csv', eventsCsv(chronicle, 'en'))
writeFileSync('public/sources.csv', sourcesCsv(chronicle, 'en'))
writeFileSync('public/series.csv', seriesCsv(chronicle, 'en'))
writeFileSync('public/sources.csl.json', `${JSON.stringify(cslSources(record), null, 1)}\n`)
