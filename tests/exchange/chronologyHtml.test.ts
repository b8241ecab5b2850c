// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronologyHtml } from '../../src/exchange/chronologyHtml.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { type EventDocument, type RecordDocument, aRecord, eventDocument } from '../aRecord.ts'
import { someText } from './someMatches.ts'

const PAPER = { title: 'A Report', publisher: 'Daily', kind: 'news', language: 'en', url: 'https://example.org/report' } as const

function articleOf(part: Partial<RecordDocument>, ui: 'full' | 'min' = 'full'): Element {
  const html = chronologyHtml(chronicleOf(aRecord(part)), ui)
  return new DOMParser().parseFromString(`<!doctype html><html lang="en"><body>${html}</body></html>`, 'text/html').querySelector('#chronology')!
}

const event = (part: Partial<EventDocument> & { id: string }): EventDocument => ({ ...eventDocument, significance: 5, claims: [{ text: 'So.', sources: ['paper', 'third-paper', 'second-paper', 'first-book'] }], ...part })
const SOURCES = { 'paper': { ...PAPER, title: 'Nhân Dân', party: 'vn' }, 'third-paper': PAPER, 'second-paper': { ...PAPER, title: 'Báo', language: 'vi', url: 'http://example.org/?a=1&b=2' }, 'first-book': { ...PAPER, title: 'A Book', url: null } }
const textsOf = (article: Element, selector: string) => [...article.querySelectorAll(selector)].map((each) => each.textContent)

describe('chronologyHtml', () => {
  const events = [
    event({ id: '1979-fall', date: '1979-01-07', title: 'The fall', summary: 'It fell.' }),
    event({ id: '1967-ties', date: '1967-06', title: 'Ties', significance: 4 }),
    event({ id: '1978-war', date: '1978-12-25/1979-01-07', title: 'The war', significance: 5 }),
    event({ id: '1970-talks', date: '1970', title: 'Talks', significance: 3 }),
  ]

  it('tells the most significant events in order of time, under their decades', () => {
    const article = articleOf({ title: 'Two countries', events, sources: SOURCES })
    expect(textsOf(article, 'h1')).toEqual(['Two countries'])
    expect(textsOf(article, 'h2')).toEqual(['1960–1969', '1970–1979'])
    expect(textsOf(article, 'ol > li > h3')).toEqual(['Ties', 'The war', 'The fall'])
    expect(textsOf(article, '.date')).toEqual(['June 1967', '25 December 1978 – 7 January 1979', '7 January 1979'])
    expect([...article.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual(['1967-06', '1979-01-07'])
    expect(textsOf(article, 'li > p:not([class])')).toEqual(['The two governments opened embassies.', 'The two governments opened embassies.', 'It fell.'])
    expect(article.querySelector('.lead')!.textContent).toContain('the 3 most significant of 4 events')
  })

  it('links the first sources that have an address, those of neither side before, and says of how many', () => {
    const [lesser, first] = articleOf({ events, sources: SOURCES }).querySelectorAll('.sources')
    expect(lesser!.textContent).toBe('1 of 4 sources: Daily')
    expect(first!.textContent).toBe('2 of 4 sources: A Report, Daily; Báo, Daily')
    const links = [...first!.querySelectorAll('a')]
    expect(links.map((link) => [link.getAttribute('href'), link.lang])).toEqual([['https://example.org/report', ''], ['http://example.org/?a=1&b=2', 'vi']])
    for (const link of links) expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
  })

  it('says less in a frame: the highest significance, dates and titles, and the way to the page', () => {
    const article = articleOf({ events, sources: SOURCES }, 'min')
    expect(textsOf(article, 'li')).toEqual(['25 December 1978 – 7 January 1979The war', '7 January 1979The fall'])
    expect([...article.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['index.html', 'record.json'])
  })

  it('tells something of a record that weighs nothing, and never more than it should of a long one', () => {
    const many = Array.from({ length: 300 }, (_, i) => event({ id: `${i}-event`, date: String(1900 + (i % 90)), significance: 2 }))
    expect(articleOf({ events: many, sources: SOURCES }).querySelectorAll('li')).toHaveLength(120)
    expect(articleOf({ events: many, sources: SOURCES }, 'min').querySelectorAll('li')).toHaveLength(20)
  })

  it('marks what is not in English', () => {
    const article = articleOf({ languages: ['vi'], title: 'Hai nước', events: [event({ id: '1967-ties', title: { vi: 'Quan hệ', en: 'Ties' } })], sources: SOURCES })
    expect(article.querySelector('h1 > [lang=vi]')!.textContent).toBe('Hai nước')
    expect(article.querySelector('h3')!.innerHTML).toBe('Ties')
  })

  it('shows any text as that text: nothing in it becomes markup, or an address that is no web page', () => {
    fc.assert(fc.property(someText, someText, someText, (title, summary, name) => {
      const article = articleOf({
        title, events: [event({ id: '1967-ties', title, summary })],
        sources: { ...SOURCES, 'third-paper': { ...PAPER, title: name, publisher: name, url: `https://example.org/"><img src=x onerror=alert(1)>${encodeURIComponent(name)}` } },
      })
      const names = new Set([...article.querySelectorAll('*')].map((each) => each.localName))
      expect([...names].filter((each) => !['header', 'h1', 'h2', 'h3', 'p', 'a', 'section', 'ol', 'li', 'time', 'footer'].includes(each))).toEqual([])
      expect(article.querySelectorAll('[onerror], [onclick], [style]')).toHaveLength(0)
      expect(shownOf(article.querySelector('h3'))).toBe(shownIn(title))
      expect(shownOf(article.querySelector('li > p:not([class])'))).toBe(shownIn(summary))
      expect(shownOf(article.querySelector('.sources > a'))).toBe(shownIn(name))
      for (const link of article.querySelectorAll('.sources > a')) expect(link.getAttribute('href')).toMatch(/^https?:\/\//)
    }))
  })
})

/** HTML reads a carriage return as the end of a line, and has no NUL. */
const shownIn = (text: string) => text.trim().replaceAll(/\r\n?/g, '\n').replaceAll('\0', '')
const shownOf = (element: Element | null) => element?.textContent
