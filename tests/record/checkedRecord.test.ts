import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { aDocument, aRecord, eventDocument } from '../aRecord.ts'
import { aFolder } from './aFolder.ts'

const { events, people, offices, sources, ...heading } = aDocument
const soundFiles = { 'record.json': heading, 'events/1967.json': events, 'people.json': people, 'offices.json': offices, 'sources.json': sources }

function check(files: Record<string, unknown>) {
  const folder = aFolder({ ...soundFiles, ...files })
  const { record, problems } = checkedRecord(folder)
  const placed = problems.map(({ file, id, what }) => [file && (relative(relative(process.cwd(), folder), file) || '.'), id, what])
  return { record, placed }
}

describe('checkedRecord', () => {
  it('reads a sound folder into a record without problems', () => {
    expect(check({})).toEqual({ record: aRecord(), placed: [] })
  })

  it('gives no record when its shape is wrong, and names the file', () => {
    const { record, placed } = check({ 'events/1967.json': [{ ...eventDocument, date: 'May' }] })
    expect(record).toBeNull()
    expect(placed).toEqual([['events/1967.json', eventDocument.id, 'date is "May"']])
  })

  it('gives the record and its problems when only a rule is broken', () => {
    const { record, placed } = check({ 'events/1967.json': [{ ...eventDocument, title: 'Invasion' }] })
    expect(record?.events[0]?.title).toBe('Invasion')
    expect(placed).toEqual([['events/1967.json', eventDocument.id, 'title says "invasion"']])
  })

  it('names a misspelt key, its event and its file', () => {
    const { record, placed } = check({ 'events/1967.json': [{ ...eventDocument, significanse: 4 }] })
    expect(record).not.toBeNull()
    expect(placed).toEqual([['events/1967.json', eventDocument.id, 'has "significanse", which the format does not know (events[0].significanse)']])
  })

  it('names a misspelt key of a source, its id and its file', () => {
    const { placed } = check({ 'sources.json': { ...sources, 'first-book': { ...sources!['first-book'], link: 'https://example.org' } } })
    expect(placed).toEqual([['sources.json', 'first-book', 'has "link", which the format does not know (sources.first-book.link)']])
  })

  it('names a source that nothing rests on with its file', () => {
    const spare = { title: 'A Spare', publisher: 'Third', kind: 'news', language: 'en' }
    expect(check({ 'sources/more.json': { spare } }).placed).toEqual([['sources/more.json', 'spare', 'is a source that nothing rests on']])
  })

  it('passes on what is wrong with the files themselves', () => {
    const { placed } = check({ 'periods.json': '[' })
    expect(placed).toEqual([['periods.json', 'file', expect.stringMatching(/^is not JSON/)]])
  })

  it('names the second of two events with one id', () => {
    expect(check({ 'events/again.json': events }).placed).toEqual([['events/again.json', eventDocument.id, 'stands twice']])
  })
})
