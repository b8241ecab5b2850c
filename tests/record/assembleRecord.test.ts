import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assembleRecord } from '../../tools/assembleRecord.ts'
import { aFolder } from './aFolder.ts'

const heading = { format: 'bilateral-timeline/1', title: 'Two neighbours' }
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }))

const nameIn = (folder: string, file: string) => `${relative(process.cwd(), folder)}/${file}`

describe('assembleRecord', () => {
  it('puts what record.json says beside empty parts', () => {
    const { document, problems } = assembleRecord(aFolder({ 'record.json': heading }))
    expect(document).toEqual({ ...heading, events: [], periods: [], terms: [], series: [], stories: [], people: {}, offices: {}, tags: {}, sources: {} })
    expect(problems).toEqual([])
  })

  it.each<[string, Record<string, unknown>]>([
    ['one file', { 'events.json': [a, b, c] }],
    ['a folder of files, in order of their names', { 'events/2.json': [c], 'events/1.json': [a, b] }],
    ['one file and then a folder', { 'events/1.json': [b, c], 'events.json': [a] }],
    ['a folder that holds other files too', { 'events/1.json': [a, b, c], 'events/README.md': 'not JSON' }],
  ])('takes a list from %s', (_, files) => {
    const { document, problems } = assembleRecord(aFolder({ 'record.json': heading, ...files }))
    expect(document.events).toEqual([a, b, c])
    expect(problems).toEqual([])
  })

  it('takes a table from several files', () => {
    const folder = aFolder({ 'record.json': heading, 'sources/1.json': { x: { title: 'X' } }, 'sources/2.json': { y: { title: 'Y' } } })
    expect(assembleRecord(folder).document.sources).toEqual({ x: { title: 'X' }, y: { title: 'Y' } })
  })

  it('knows the file that each id stands in', () => {
    const folder = aFolder({ 'record.json': heading, 'events/1.json': [a], 'events/2.json': [b], 'people.json': { 'hun-sen': { name: 'Hun Sen' } } })
    expect(Object.fromEntries(assembleRecord(folder).fileOf)).toEqual({
      a: nameIn(folder, 'events/1.json'),
      b: nameIn(folder, 'events/2.json'),
      'hun-sen': nameIn(folder, 'people.json'),
    })
  })

  it('names a file that is not JSON and goes on with the others', () => {
    const folder = aFolder({ 'record.json': heading, 'events/1.json': '[{ "id": "a" },]', 'events/2.json': [b] })
    const { document, problems } = assembleRecord(folder)
    expect(document.events).toEqual([b])
    expect(problems).toEqual([
      {
        file: nameIn(folder, 'events/1.json'),
        id: 'file',
        what: expect.stringMatching(/^is not JSON \(SyntaxError: /) as string,
        write: 'mend the place named; a comma or a quotation mark is usual',
      },
    ])
  })

  it('names a list that is not written as one', () => {
    const folder = aFolder({ 'record.json': heading, 'events.json': { a } })
    const { document, problems } = assembleRecord(folder)
    expect(document.events).toEqual([])
    expect(problems).toEqual([{ file: nameIn(folder, 'events.json'), id: 'file', what: 'is not a list', write: 'the items between [ and ]' }])
  })

  it('names an id that stands in two files of a table', () => {
    const folder = aFolder({ 'record.json': heading, 'sources/1.json': { x: { title: 'X' } }, 'sources/2.json': { x: { title: 'Y' } } })
    expect(assembleRecord(folder).problems).toEqual([
      { file: nameIn(folder, 'sources/2.json'), id: 'x', what: `stands in ${nameIn(folder, 'sources/1.json')} too`, write: 'keep one of the two' },
    ])
  })

  it('lays translations over the texts, by language', () => {
    const folder = aFolder({ 'record.json': { ...heading, languages: ['en', 'vi'] }, 'texts/vi.json': { 'Two neighbours': 'Hai láng giềng' } })
    const { document, problems } = assembleRecord(folder)
    expect(document.title).toEqual({ en: 'Two neighbours', vi: { text: 'Hai láng giềng', status: 'machine' } })
    expect(problems).toEqual([])
  })

  it('names a translation of what the record does not say', () => {
    const folder = aFolder({ 'record.json': heading, 'texts/vi.json': { 'Three neighbours': 'Ba láng giềng' } })
    expect(assembleRecord(folder).problems).toEqual([
      { file: nameIn(folder, 'texts/vi.json'), id: 'texts', what: 'translates "Three neighbours", which the record does not say', write: 'the text as it stands now, or take it out' },
    ])
  })

  it('names a record.json that is missing', () => {
    const folder = aFolder({ 'events.json': [a] })
    expect(assembleRecord(folder).problems).toMatchObject([{ file: nameIn(folder, 'record.json'), id: 'file' }])
  })

  it.each([[null], ['1979-01-07'], [5]])('does not stumble over %j among the events', (item) => {
    expect(assembleRecord(aFolder({ 'record.json': heading, 'events.json': [a, item] })).document.events).toEqual([a, item])
  })
})
