// @vitest-environment node
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { cslSources } from '../../src/exchange/cslSources.ts'
import { csvText } from '../../src/exchange/csvText.ts'
import { datasetJsonLd } from '../../src/exchange/datasetJsonLd.ts'
import { eventsCsv, seriesCsv, sourcesCsv } from '../../src/exchange/recordTables.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'

const { record } = checkedRecord('data')
const chronicle = chronicleOf(record!)

/** A table read back as a spreadsheet program would. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true, delimiter: ',' })
  expect(errors).toEqual([])
  return data
}

describe('csvText', () => {
  it('keeps commas, quotes, new lines and Khmer, and joins several values', () => {
    const csv = csvText(['a', 'b'], [['x, "y"\nz', ['ភ្នំពេញ', 'Hà Nội']]])
    expect(rowsOf(csv)).toEqual([{ a: 'x, "y"\nz', b: 'ភ្នំពេញ; Hà Nội' }])
  })

  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(csvText(['a'], [['1'], ['2']])).toBe('\ufeffa\r\n1\r\n2\r\n')
  })

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '=1+1\nand more'])('does not let %s be taken for a formula', (text) => {
    expect(rowsOf(csvText(['a'], [[text]]))[0]?.a).toBe(`'${text}`)
  })
})

describe('the tables of the shipped record', () => {
  it('hold every event once, in order of time, with its days', () => {
    const rows = rowsOf(eventsCsv(chronicle, 'en'))
    expect(rows.map(({ id }) => id)).toEqual(Array.from(chronicle.entries, ({ event }) => event.id))
    const statement = rows.find(({ id }) => id === '2000-11-joint-statement')
    expect(statement).toMatchObject({ date: '2000-11?', earliest: '2000-11-01', latest: '2000-11-30', category: 'diplomacy' })
  })

  it('hold every source once, with the events that cite it', () => {
    const rows = rowsOf(sourcesCsv(chronicle, 'en'))
    expect(rows).toHaveLength(Object.keys(record!.sources).length)
    const { claims } = chronicle.byId.get('1967-06-24-diplomatic-relations')!.event
    const source = rows.find(({ id }) => id === claims[0]!.sources[0])
    expect(source?.events?.split('; ')).toContain('1967-06-24-diplomatic-relations')
  })

  it('hold every point of every series', () => {
    const points = record!.series.flatMap((series) => series.points)
    expect(rowsOf(seriesCsv(chronicle, 'en'))).toHaveLength(points.length)
    expect(record!.series).toHaveLength(27)
  })
})

describe('cslSources', () => {
  it('gives each source the type, date parts and container that citation programs read', () => {
    const source = { title: 'A report', publisher: 'The Paper', published: '2005-10-11', kind: 'news', language: 'en', url: 'https://example.org/a', note: null } as const
    expect(cslSources({ ...record!, sources: { a: source } })).toEqual([
      { id: 'a', type: 'article-newspaper', title: 'A report', 'container-title': 'The Paper', issued: { 'date-parts': [[2005, 10, 11]] }, language: 'en', URL: 'https://example.org/a' },
    ])
  })

  it('says that a date is about when it is', () => {
    const source = { title: 'A report', publisher: 'P', published: '1983~', kind: 'academic', language: 'fr', url: null, note: null } as const
    expect(cslSources({ ...record!, sources: { a: source } })[0]).toMatchObject({ publisher: 'P', issued: { 'date-parts': [[1983]], circa: true } })
  })

  it('covers all sources of the shipped record', () => {
    expect(cslSources(record!).map(({ id }) => id)).toEqual(Object.keys(record!.sources))
  })
})

describe('datasetJsonLd', () => {
  it('describes the record with its span, licence, version and files', () => {
    expect(datasetJsonLd(chronicle)).toMatchObject({
      '@type': 'Dataset', version: record!.version, license: 'https://creativecommons.org/licenses/by/4.0/', temporalCoverage: '1949/2026',
      distribution: expect.arrayContaining([expect.objectContaining({ contentUrl: 'events.csv', encodingFormat: 'text/csv' })]) as unknown,
    })
  })
})
