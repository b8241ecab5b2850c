// @vitest-environment node
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { isExact } from '../../src/dates/HistoricalDate.ts'
import { calendarText, countInCalendar } from '../../src/exchange/calendarText.ts'
import type { Matches } from '../../src/query/Matches.ts'
import { aChronicle } from '../aRecord.ts'
import { matchesOf } from '../query/asked.ts'
import { seen, someMatches } from './someMatches.ts'

const now = new Date('2026-11-26T12:00:00Z')
const address = (event: string) => `https://timeline.example/?event=${event}`
/** A clock that stands still: nothing is waited for. */
const turns = { now: () => 0, breathe: () => Promise.resolve() }
const write = async (matches: Matches, anniversaries = false) => (await calendarText(matches, { language: 'en', now, anniversaries }, address, turns)).join('')

/** The events that a calendar program finds in a file. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

describe('a calendar', () => {
  it('holds an event for the whole of its day, with its sources, place and address', async () => {
    const matches = matchesOf(aChronicle({ id: '1979-01-07-capital', date: '1979-01-07', title: 'Forces; enter, the\\capital', summary: 'It fell.', place: 'Phnom Penh' }))
    const [event] = read(await write(matches)) as [ICAL.Event]
    expect(event.startDate.isDate).toBe(true)
    expect(event.startDate.toString()).toBe('1979-01-07')
    expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
    expect(event.summary).toBe('Forces; enter, the\\capital')
    expect(event.description).toBe('It fell.\n\nA Book (First Press)\n\nA Report (Second Daily)')
    expect(event.location).toBe('Phnom Penh')
    expect(event.uid).toBe('1979-01-07-capital.vn-kh@bilateral-timeline')
    expect(event.component.getFirstPropertyValue('url')).toBe('https://timeline.example/?event=1979-01-07-capital')
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-26T12:00:00Z')
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(event.isRecurring()).toBe(false)
  })

  it('is one calendar however many events are in it', async () => {
    const days = Array.from({ length: 151 }, (_, i) => `${1850 + i}-02-03`)
    const text = await write(matchesOf(aChronicle(...days.map((date, i) => ({ id: `${1850 + i}-event`, date, title: 'BEGIN:VEVENT' })))))
    expect(read(text).map((event) => event.startDate.toString())).toEqual(days)
    expect(text.match(/^(BEGIN|END):VCALENDAR/gm)).toHaveLength(2)
  })

  it('brings events back every year when asked to, under the same UID', async () => {
    const matches = matchesOf(aChronicle({ date: '1967-06-24' }))
    const [event] = read(await write(matches, true)) as [ICAL.Event]
    const days = event.iterator()
    expect([days.next(), days.next()].map(String)).toEqual(['1967-06-24', '1968-06-24'])
    expect(event.uid).toBe(read(await write(matches))[0]!.uid)
  })

  it.each(['1979-01', '1979', '1979-01-07~', '1979-01-07?', '1979-01-07/1979-01-08', '1979-01-07/..', '1979-01-XX', '0000-01-01'])('leaves out %s', async (date) => {
    const matches = matchesOf(aChronicle({ date }))
    expect(read(await write(matches))).toEqual([])
    expect(countInCalendar(matches)).toBe(0)
  })

  it('reads back whole: known days alone, texts as they were, no line over 75 bytes, no letter cut in two', async () => {
    await fc.assert(fc.asyncProperty(someMatches, fc.boolean(), async (matches, anniversaries) => {
      const text = await write(matches, anniversaries)
      const bytes = Buffer.from(text)
      const strict = new TextDecoder('utf-8', { fatal: true })
      let longest = 0
      for (let from = 0, to = 0; (to = bytes.indexOf('\r\n', from)) >= 0; from = to + 2) {
        longest = Math.max(longest, to - from)
        // Throws at half a letter.
        strict.decode(bytes.subarray(from, to))
      }
      expect(longest).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const whole = Array.from(matches).filter(({ date }) => isExact(date) && date.earliest === date.latest && !date.edtf.startsWith('0000'))
      const found = read(text)
      expect(found.map(({ summary }) => summary)).toEqual(whole.map(({ event }) => seen(event.title)))
      expect(found.map(({ startDate }) => startDate.toString().padStart(10, '0'))).toEqual(whole.map(({ event }) => event.date.slice(0, 10)))
      expect(countInCalendar(matches)).toBe(whole.length)
    }), { numRuns: 40 })
  })
})
