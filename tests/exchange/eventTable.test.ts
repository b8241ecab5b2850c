// @vitest-environment node
import * as fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { eventTable } from '../../src/exchange/eventTable.ts'
import { parseDate } from '../../src/dates/HistoricalDate.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { finish } from '../../src/record/Steps.ts'
import { aChronicle, aRecord, eventDocument } from '../aRecord.ts'
import { matchesOf } from '../query/asked.ts'
import { someMatches } from './someMatches.ts'

/** A table read back as a spreadsheet program would. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true, delimiter: ',' })
  expect(errors).toEqual([])
  return data
}

const table = (...asked: Parameters<typeof eventTable>) => finish(eventTable(...asked)).join('')
const address = (event: string) => `https://timeline.example/?event=${event}`

describe('the table of events', () => {
  it('tells each event on a row', () => {
    const record = aRecord({
      events: [{
        ...eventDocument, id: '1977-raids', date: '1977-09~', title: { en: 'Raids', vi: 'Đột kích' }, summary: 'They came.', significance: 4, direction: 'b-a', place: 'Tây Ninh',
        actors: [{ person: 'pham-van-dong' }, { name: 'An envoy' }], tags: ['raid', 'border'],
        accounts: [{ holder: 'A', text: 'x', sources: ['first-book'] }, { holder: 'B', text: 'y', sources: ['second-paper'] }],
      }],
      languages: ['en', 'vi'],
      sources: { 'first-book': { title: 'A Book', publisher: 'Press', kind: 'academic', language: 'en' }, 'second-paper': { url: 'https://example.org/a', title: 'A Report', publisher: 'Daily', kind: 'news', language: 'en' } },
    })
    expect(rowsOf(table(matchesOf(chronicleOf(record)), 'vi', address))).toEqual([{
      id: '1977-raids', date: '1977-09~', earliest: '1977-09-01', latest: '1977-09-30', title: 'Đột kích', summary: 'They came.', category: 'diplomacy',
      significance: '4', direction: 'b-a', place: 'Tây Ninh', actors: 'Phạm Văn Đồng; An envoy', tags: 'raid; border', contested: 'yes',
      sources: 'Press: A Book; https://example.org/a', address: 'https://timeline.example/?event=1977-raids',
    }])
  })

  it('has no addresses where there is no page', () => {
    expect(Object.keys(rowsOf(table(matchesOf(chronicleOf(aRecord())), 'en'))[0]!)).not.toContain('address')
  })

  it('has a row an event and one head however many there are', () => {
    const matches = matchesOf(aChronicle(...Array.from({ length: 601 }, (_, i) => ({ id: `${1400 + i}-event`, date: String(1400 + i) }))))
    expect(rowsOf(table(matches, 'en')).map(({ id }) => id)).toEqual(Array.from(matches, ({ event }) => event.id))
  })

  it('reads back as the events asked for, and no cell as a formula', () => {
    fc.assert(fc.property(someMatches, (matches) => {
      const rows = rowsOf(table(matches, 'en', address))
      expect(rows.map(({ id, date }) => [id, date])).toEqual(Array.from(matches, ({ event }) => [event.id, event.date]))
      rows.forEach((row, i) => {
        const { event, date } = matches.at(i)
        // The spreadsheet's own sign for "this is text" is all that may be added.
        expect(row.title!.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(event.title)
        expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
        expect(row.earliest === row.latest && row.earliest !== '').toBe(Number.isFinite(date.earliest) && date.earliest === date.latest)
        expect(parseDate(row.date!).earliest).toBe(date.earliest)
      })
    }), { numRuns: 40 })
  })
})
