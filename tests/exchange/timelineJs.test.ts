// @vitest-environment jsdom
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import { isExact } from '../../src/dates/HistoricalDate.ts'
import { type TimelineJs, timelineJs } from '../../src/exchange/timelineJs.ts'
import type { Matches } from '../../src/query/Matches.ts'
import { finish } from '../../src/record/Steps.ts'
import { aChronicle } from '../aRecord.ts'
import { matchesOf } from '../query/asked.ts'
import { seen, someMatches } from './someMatches.ts'

const wording = { language: 'en', phrases: englishPhrases, about: '1 of 2 <events>' }
const address = (event: string) => `https://timeline.example/?min=1&event=${event}`
const slidesOf = (matches: Matches) => finish(timelineJs(matches, wording, address)).events
const dated = (date: string) => slidesOf(matchesOf(aChronicle({ date })))[0]
/** Elements that the slides are made of. */
const OWN = new Set(['h2', 'a', 'p', 'ul', 'li'])
const shown = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

describe('a TimelineJS document', () => {
  it.each([
    ['1979-01-07', { year: 1979, month: 1, day: 7 }, undefined, undefined],
    ['2000-11?', { year: 2000, month: 11 }, undefined, 'November 2000?'],
    ['1983~', { year: 1983 }, undefined, 'about 1983'],
    ['198X', { year: 1980 }, { year: 1989 }, '1980s'],
    ['1979-24', { year: 1979, month: 12 }, { year: 1980, month: 2 }, 'winter 1979'],
    ['1978-12-25/1979-01-07', { year: 1978, month: 12, day: 25 }, { year: 1979, month: 1, day: 7 }, undefined],
    ['1979/..', { year: 1979 }, undefined, 'since 1979'],
    ['../1979-01-07', { year: 1979, month: 1, day: 7 }, undefined, 'until 7 January 1979'],
  ])('says %s as finely as it is known', (date, start, end, words) => {
    expect(dated(date)).toMatchObject({ start_date: start })
    expect(dated(date)?.end_date).toEqual(end)
    expect(dated(date)?.display_date).toBe(words)
  })

  it('escapes every text, and links the event and its sources', () => {
    const matches = matchesOf(aChronicle({ id: '1967-x', title: '<img src=x onerror=alert(1)>', summary: 'a & b', category: 'diplomacy' }))
    const [{ text, group, unique_id: id }] = slidesOf(matches) as [ReturnType<typeof slidesOf>[number]]
    expect(shown(text.headline).textContent).toBe('<img src=x onerror=alert(1)>')
    expect(shown(text.headline).querySelector('a')!.getAttribute('href')).toBe('https://timeline.example/?min=1&event=1967-x')
    expect(shown(text.text).querySelector('p')!.textContent).toBe('a & b')
    expect(shown(text.text).querySelectorAll('li')).toHaveLength(2)
    expect([group, id]).toEqual(['Diplomacy', '1967-x'])
    expect(shown(finish(timelineJs(matches, wording)).title.text.text).textContent).toBe('1 of 2 <events>')
  })

  it('is read by TimelineJS itself, holds no markup of the record’s, and claims no day that is not known', () => {
    fc.assert(fc.property(someMatches, (matches) => {
      const document = JSON.parse(JSON.stringify(finish(timelineJs(matches, wording, address)))) as TimelineJs
      const config = new TimelineConfig(structuredClone(document))
      config.validate()
      if (matches.length > 0) expect(config.getErrors()).toEqual([])
      expect(document.events.map((slide) => slide.unique_id)).toEqual(Array.from(matches, ({ event }) => event.id))
      for (const [i, { start_date: start, end_date: end, display_date: words }] of document.events.entries()) {
        const { date } = matches.at(i)
        if (!isExact(date)) expect(words).toBeTruthy()
        for (const [given, point] of [[start, date.start], [end, date.end]] as const) {
          if (typeof point !== 'string' && given?.day !== undefined) expect(point.precision).toBe('day')
        }
      }
      const page = shown(document.events.map(({ text }) => `<h2>${text.headline}</h2>${text.text}`).join(''))
      const headlines = Array.from(page.getElementsByTagName('h2'), ({ textContent }) => seen(textContent))
      expect(headlines).toEqual(Array.from(matches, ({ event }) => seen(event.title)))
      expect(Array.from(page.getElementsByTagName('*'), ({ localName }) => localName).filter((name) => !OWN.has(name))).toEqual([])
    }), { numRuns: 20 })
  })
})
