// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOfMatches } from '../../src/exchange/recordOfMatches.ts'
import type { Matches } from '../../src/query/Matches.ts'
import { matchesAt } from '../../src/query/Matches.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { problemLine } from '../../src/record/Problem.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { unknownKeys } from '../../src/record/unknownKeys.ts'
import type { CompleteRecord } from '../../src/record/schema.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { type RecordDocument, aRecord, eventDocument } from '../aRecord.ts'
import { matchesOf } from '../query/asked.ts'
import { someMatches } from './someMatches.ts'

const titled = (title: string) => `${title} (excerpt)`

/** The excerpt as a reader elsewhere gets it: through text, and through the record's own reader. */
function readBack(matches: Matches): CompleteRecord {
  const document: unknown = JSON.parse(JSON.stringify(recordOfMatches(matches, titled)))
  const reading = readRecord(document)
  if (!reading.ok) throw new Error(reading.problems.map(problemLine).join('\n'))
  expect(unknownKeys(document, reading.record)).toEqual([])
  return reading.record
}

const excerpt = (record: Partial<RecordDocument>, ...ids: string[]) => readBack(matchesOf(chronicleOf(aRecord(record)), ids))

const events: RecordDocument['events'] = [
  { ...eventDocument, id: '1967-relations', date: '1967-06-24', related: ['1979-capital', '1991-accords'] },
  { ...eventDocument, id: '1979-capital', date: '1979-01-07', claims: [{ text: 'So.', sources: ['second-paper'] }], tags: ['war'], actors: [{ person: 'pham-van-dong', office: 'vn-prime-minister' }] },
  { ...eventDocument, id: '1991-accords', date: '1991-10-23' },
]
const step = (event?: string) => ({ state: event === undefined ? { from: '1967' } : { event }, title: 'A step', text: 'Told.' })

describe('an excerpt of a record', () => {
  it('keeps the events asked for, what they name, and cuts links to what is left out', () => {
    const kept = excerpt({
      version: '3.1.4', issued: '2026-11-01', licence: 'CC-BY-4.0', title: { en: 'Two lands', vi: { text: 'Hai nước', status: 'reviewed' } }, events,
      tags: { war: { name: 'War', definition: 'Of war.' }, peace: { name: 'Peace', definition: 'Of peace.' } },
    }, '1967-relations', '1979-capital')
    expect(kept.events.map(({ id }) => id)).toEqual(['1967-relations', '1979-capital'])
    expect(kept.events[0]!.related).toEqual(['1979-capital'])
    expect(kept).toMatchObject({ version: '3.1.4', issued: '2026-11-01', licence: 'CC-BY-4.0' })
    expect(kept.title).toEqual({ en: 'Two lands (excerpt)', vi: { text: 'Hai nước (excerpt)', status: 'reviewed' } })
    expect(Object.keys(kept.tags)).toEqual(['war'])
    expect(Object.keys(kept.people)).toEqual(['pham-van-dong'])
  })

  it('leaves out sources, people and offices that nothing in it names', () => {
    const kept = excerpt({ events }, '1991-accords')
    expect(kept.people).toEqual({})
    expect(kept.offices).toEqual({})
    expect(Object.keys(excerpt({ events: events.map((event) => ({ ...event, related: [] })) }, '1979-capital').sources)).toEqual(['second-paper'])
  })

  it('keeps the periods and terms of its own time, with their people and sources', () => {
    const kept = excerpt({
      events,
      periods: [{ id: 'before', date: '1950/1960', name: 'Before' }, { id: 'then', date: '1975/1980', name: 'Then', sources: ['first-book'] }],
      terms: [
        { person: 'pham-van-dong', office: 'vn-prime-minister', date: '1976/1987', sources: ['first-book'] },
        { person: 'pham-van-dong', office: 'vn-prime-minister', date: '1955/1960', sources: ['first-book'] },
      ],
    }, '1979-capital')
    expect(kept.periods.map(({ id }) => id)).toEqual(['then'])
    expect(kept.terms.map(({ date }) => date)).toEqual(['1976/1987'])
    expect(Object.keys(kept.sources)).toEqual(['first-book', 'second-paper'])
  })

  it('keeps the series that its events quote', () => {
    const series = (id: string) => ({ id, title: id, unit: 'USD', kind: 'flow' as const, points: [{ date: '1979', value: 1, source: 'first-book' }] })
    const quoting = { ...events[1]!, figures: [{ series: 'trade', date: '1979', value: 1 }] }
    const kept = excerpt({ events: [events[0]!, quoting, events[2]!], series: [series('trade'), series('visitors')], strip: ['trade', 'visitors'] }, '1979-capital')
    expect(kept.series.map(({ id }) => id)).toEqual(['trade'])
    expect(kept.strip).toEqual(['trade'])
    expect(Object.keys(kept.sources)).toEqual(['first-book', 'second-paper'])
  })

  it('keeps stories that can still be told, without the steps to events left out', () => {
    const kept = excerpt({
      events,
      stories: [
        { id: 'both', title: 'Both', steps: [step('1967-relations'), step('1979-capital'), step('1991-accords')] },
        { id: 'one', title: 'One', steps: [step('1967-relations'), step('1991-accords')] },
        { id: 'windows', title: 'Windows', steps: [step(), step(), step('1991-accords')] },
        { id: 'only-windows', title: 'Only windows', steps: [step(), step()] },
      ],
    }, '1967-relations', '1979-capital')
    expect(kept.stories.map(({ id, steps }) => [id, steps.length])).toEqual([['both', 2], ['only-windows', 2]])
  })

  it('of all events is the record itself, under its own title', () => {
    const chronicle = chronicleOf(aRecord({ events, title: 'Two lands' }))
    expect(recordOfMatches(matchesOf(chronicle), titled)).toBe(chronicle.record)
  })

  it('reads back as the events asked for, whatever they say', () => {
    fc.assert(fc.property(someMatches, (matches) => {
      const kept = readBack(matches)
      expect(kept.events.map(({ id, date, title }) => [id, date, title])).toEqual(
        matches.length === matches.chronicle.entries.length
          ? matches.chronicle.record.events.map(({ id, date, title }) => [id, date, title])
          : Array.from(matches, ({ event }) => [event.id, event.date, event.title]),
      )
      const ids = kept.events.map(({ id }) => id)
      for (const { related } of kept.events) expect(ids).toEqual(expect.arrayContaining(related))
    }), { numRuns: 40 })
  })
})

describe('excerpts of the shipped record', () => {
  const { record } = checkedRecord('data')
  const chronicle = chronicleOf(record!)

  it('are as sound as the whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(chronicle.entries.length - 1), { maxLength: 60 }), (chosen) => {
        expect(checkRecord(readBack(matchesAt(chronicle, Uint32Array.from(chosen).toSorted()))).map(problemLine)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})
