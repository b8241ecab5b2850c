import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/record/documentOf.ts'
import { type Reading, readRecord } from '../../src/record/readRecord.ts'
import type { Problem } from '../../src/record/Problem.ts'
import { aDocument, eventDocument, minimalDocument } from '../aRecord.ts'

const ID = eventDocument.id

function problemsOf(reading: Reading): Problem[] {
  return reading.ok ? [] : reading.problems
}

function recordOf(reading: Reading) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.record
}

/** Problems of the sound document with these parts in place of its own; a part that is undefined is left out. */
function problemsWith(part: Record<string, unknown>): Problem[] {
  return problemsOf(readRecord(Object.fromEntries(Object.entries({ ...aDocument, ...part }).filter(([, value]) => value !== undefined))))
}

function problemsWithEvent(part: Record<string, unknown>): Problem[] {
  const event = Object.fromEntries(Object.entries({ ...eventDocument, ...part }).filter(([, value]) => value !== undefined))
  return problemsWith({ events: [event] })
}

function problemsWithSource(part: Record<string, unknown>): Problem[] {
  return problemsWith({ sources: { ...aDocument.sources, 'first-book': { title: 'A', publisher: 'P', kind: 'news', language: 'en', ...part } } })
}

describe('readRecord of a sound document', () => {
  it('reads the minimal record of the contract', () => {
    const minimal = {
      format: 'bilateral-timeline/1',
      parties: [{ id: 'vn', name: 'Viet Nam' }, { id: 'kh', name: 'Cambodia' }],
      categories: [{ id: 'diplomacy', name: 'Diplomacy' }],
      events: [{ id: 'relations', date: '1967-06-24', title: 'Relations established', category: 'diplomacy' }],
    }
    expect(recordOf(readRecord(minimal))).toMatchObject(minimal)
  })

  it('fills in what the minimal record leaves out', () => {
    const { events, ...rest } = recordOf(readRecord(minimalDocument))
    expect(events).toEqual([
      { ...minimalDocument.events[0], significance: 3, direction: null, actors: [], place: null, claims: [], accounts: [], conflicts: [], figures: [], related: [], tags: [] },
    ])
    expect(rest).toEqual({
      format: 'bilateral-timeline/1',
      version: '0',
      title: 'Timeline',
      languages: ['en'],
      parties: minimalDocument.parties,
      categories: minimalDocument.categories,
      periods: [],
      people: {},
      offices: {},
      terms: [],
      tags: {},
      sources: {},
      series: [],
      strip: [],
      stories: [],
    })
  })

  it('fills in what a source, a person, a claim and a point leave out', () => {
    const record = recordOf(
      readRecord({
        ...minimalDocument,
        events: [{ ...minimalDocument.events[0], claims: [{ text: 'So it was.' }] }],
        sources: { 'a-book': { title: 'A Book', publisher: 'First Press', kind: 'academic', language: 'en' } },
        people: { 'hun-sen': { name: 'Hun Sen' } },
        series: [{ id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', points: [{ date: '2000', value: null }] }],
      }),
    )
    expect(record.events[0]?.claims).toEqual([{ text: 'So it was.', sources: [] }])
    expect(record.sources['a-book']).toMatchObject({ url: null, published: null, note: null })
    expect(record.people['hun-sen']).toEqual({ name: 'Hun Sen', aliases: [] })
    expect(record.series[0]?.points).toEqual([{ date: '2000', value: null, low: null, high: null }])
  })

  it('reads a record that has no events yet', () => {
    expect(recordOf(readRecord({ ...minimalDocument, events: [] })).events).toEqual([])
  })

  it('ignores keys it does not know, wherever they stand', () => {
    const event = { ...eventDocument, colour: 'red', claims: [{ text: 'So it was.', weight: 2 }] }
    const record = recordOf(readRecord({ ...aDocument, comment: 'a note', events: [event] }))
    expect(record).not.toHaveProperty('comment')
    expect(record.events[0]).not.toHaveProperty('colour')
    expect(record.events[0]?.claims).toEqual([{ text: 'So it was.', sources: [] }])
  })

  it('reads a document again into the same record', () => {
    const once = recordOf(readRecord(aDocument))
    expect(recordOf(readRecord(once))).toEqual(once)
  })

  it('trims texts', () => {
    expect(recordOf(readRecord({ ...minimalDocument, title: '  Two neighbours\n' })).title).toBe('Two neighbours')
  })

  it('leaves its input as it was', () => {
    const before = structuredClone(aDocument)
    readRecord(aDocument)
    expect(aDocument).toEqual(before)
  })

  it.each([
    ['a day', '1967-06-24'], ['a doubtful month', '2000-11?'], ['about a year', '1983~'], ['a decade', '198X'], ['an interval', '1978-12-25/1979-01-07'],
    ['an open end', '1979/..'],
  ])('reads %s as the date of an event: %s', (_, date) => {
    expect(problemsWithEvent({ date })).toEqual([])
  })

  it.each([
    ['one language', 'Relations'],
    ['several', { en: 'Relations', vi: 'Quan hệ' }],
    ['a reviewed translation', { en: 'Relations', vi: { text: 'Quan hệ', status: 'reviewed' } }],
    ["a machine's translation", { en: 'Relations', vi: { text: 'Quan hệ', status: 'machine' } }],
  ])('reads a title in %s', (_, title) => {
    expect(problemsWithEvent({ title })).toEqual([])
  })
})

describe('readRecord of what is no record', () => {
  it.each([[null], [undefined], [5], ['text'], [true]])('says of %j that it is not a record, and what is', (input) => {
    expect(problemsOf(readRecord(input))).toEqual([
      { id: 'record', what: 'is not a record', write: 'an object with format, parties, categories and events' },
    ])
  })

  it.each([['an empty object', {}], ['a list', []]])('does not read %s', (_, input) => {
    expect(readRecord(input).ok).toBe(false)
  })

  it('names every part that is missing, not the first alone', () => {
    expect(problemsOf(readRecord({})).map(({ id, what }) => [id, what])).toEqual([
      ['record', 'format is missing'],
      ['record', 'parties is missing'],
      ['record', 'categories is missing'],
      ['record', 'events is missing'],
    ])
  })
})

describe('readRecord of a faulty document', () => {
  it.each(['format', 'parties', 'categories', 'events'])('says that %s is missing and asks to add it', (part) => {
    expect(problemsWith({ [part]: undefined })).toEqual([
      { id: 'record', what: `${part} is missing`, write: expect.stringContaining(part) as string },
    ])
  })

  it.each([
    ['one party', { parties: [{ id: 'vn', name: 'Viet Nam' }] }, 'parties', 'must be exactly two parties'],
    ['three parties', { parties: ['vn', 'kh', 'la'].map((id) => ({ id, name: id })) }, 'parties', 'must be exactly two parties'],
    ['parties that are a text', { parties: 'vn, kh' }, 'parties', 'must be a list of two parties'],
    ['no category at all', { categories: [] }, 'categories', 'must hold at least one category'],
    ['events that are a table', { events: {} }, 'events', 'must be a list of events'],
    ['no language at all', { languages: [] }, 'languages', 'must name at least one language'],
    ['a later format', { format: 'bilateral-timeline/2' }, 'format', 'must be "bilateral-timeline/1"'],
    ['another format', { format: 'timeline.js' }, 'format', 'must be "bilateral-timeline/1"'],
  ])('refuses %s', (_, part, place, write) => {
    expect(problemsWith(part)).toEqual([{ id: 'record', what: expect.stringMatching(new RegExp(`^${place} `)) as string, write }])
  })

  it.each([
    ['a date in words', { date: '13 May 1975' }, 'date is "13 May 1975"', /^"13 May 1975" is not a date: write 1967-06-24, 1967-06, 1967,/],
    ['a time of day', { date: '1979-01-07T10:00' }, 'date is "1979-01-07T10:00"', /^"1979-01-07T10:00" has a time of day: leave out everything from the T on$/],
    ['an interval turned round', { date: '1991/1979' }, 'date is "1991/1979"', /ends before it begins: write the earlier date first$/],
    ['a date that is a number', { date: 1975 }, 'date is 1975', /^must be a text$/],
    ['no date', { date: undefined }, 'date is missing', /date/],
    ['significance 0', { significance: 0 }, 'significance is 0', /^must be a whole number from 1 to 5$/],
    ['significance 6', { significance: 6 }, 'significance is 6', /^must be a whole number from 1 to 5$/],
    ['significance 2.5', { significance: 2.5 }, 'significance is 2.5', /^must be a whole number from 1 to 5$/],
    ['significance as a text', { significance: '5' }, 'significance is "5"', /^must be a whole number from 1 to 5$/],
    ['an unknown direction', { direction: 'vn-kh' }, 'direction is "vn-kh"', /^must be one of a-b, b-a, mutual, third-party, or null$/],
    ['no title', { title: undefined }, 'title is missing', /title/],
    ['a title that is a number', { title: 5 }, 'title is 5', /^must be a text/],
    ['a tag of two words', { tags: ['Two Words'] }, 'tags[0] is "Two Words"', /^must be kebab-case: small letters and digits joined by single hyphens/],
    ['a claim without words', { claims: [{ text: 'a' }, { sources: [] }] }, 'claims[1].text is missing', /text/],
    ['sources that are a text', { claims: [{ text: 'a', sources: 'b' }] }, 'claims[0].sources is "b"', /^must be a list of source ids$/],
    ['a figure that is a text', { figures: [{ series: 'trade', date: '2000', value: '5' }] }, 'figures[0].value is "5"', /^must be a number$/],
    ['a conflict about nothing known', { conflicts: [{ about: 'mood', text: 'a' }] }, 'conflicts[0].about is "mood"', /^must be one of date, figure, place/],
  ])('names the event, the field and what to write for %s', (_, part, what, write) => {
    expect(problemsWithEvent(part)).toEqual([{ id: ID, what, write: expect.stringMatching(write) as string }])
  })

  it.each([['empty', ''], ['blank', '   ']])('says of a title that is %s that it is empty, not that it is 0', (_, title) => {
    expect(problemsWithEvent({ title })).toEqual([{ id: ID, what: expect.stringMatching(/^title is (""|empty)/) as string, write: 'must not be empty' }])
  })

  it.each([
    ['an empty map of languages', {}],
    ['a list of texts', ['Relations']],
    ['a language with no words', { en: '' }],
    ['an unknown status of translation', { vi: { text: 'Quan hệ', status: 'guessed' } }],
  ])('refuses a title that is %s', (_, title) => {
    expect(problemsWithEvent({ title })).toMatchObject([{ id: ID, what: expect.stringMatching(/^title/) as string }])
  })

  it.each(['Hun Sen', 'hun_sen', 'hun--sen', '-hun', 'Hun-sen', ''])('refuses "%s" as an id', (id) => {
    expect(problemsWithEvent({ id })).toEqual([
      expect.objectContaining({ write: 'must be kebab-case: small letters and digits joined by single hyphens, such as "hun-sen"' }),
    ])
  })

  it('counts its place when an event has no id to go by', () => {
    expect(problemsWithEvent({ id: undefined })).toMatchObject([{ id: 'events[0]', what: 'id is missing' }])
  })

  it('says which of the events is none', () => {
    expect(problemsWith({ events: [eventDocument, 'Fall of Phnom Penh'] })).toMatchObject([{ id: 'events[1]', what: 'it is "Fall of Phnom Penh"' }])
  })

  it('cuts a long value short', () => {
    const [problem] = problemsWithEvent({ date: 'x'.repeat(200) })
    expect(problem?.what).toMatch(/^date is "x{56}…$/)
  })

  it('names every faulty field of every faulty event', () => {
    const events = [
      { ...eventDocument, date: 'May', significance: 9 },
      { ...eventDocument, id: 'another', direction: 'up' },
    ]
    expect(problemsWith({ events }).map(({ id, what }) => `${id}: ${what}`)).toEqual([
      `${ID}: date is "May"`,
      `${ID}: significance is 9`,
      'another: direction is "up"',
    ])
  })
})

describe('readRecord of a source', () => {
  it.each(['https://example.org/page', 'http://example.org', 'HTTPS://EXAMPLE.ORG/Page', 'https://vi.wikipedia.org/wiki/Phạm_Văn_Đồng'])('reads the link %s', (url) => {
    expect(problemsWithSource({ url })).toEqual([])
  })

  it('reads a source without a link', () => {
    expect(problemsWithSource({ url: null })).toEqual([])
  })

  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'ftp://example.org/a', 'file:///etc/passwd', ' javascript:alert(1)//https://',
  ])('refuses the link %s, which a browser would not open as a page', (url) => {
    const problems = problemsWithSource({ url })
    expect(problems).toContainEqual({ id: 'first-book', what: expect.stringMatching(/^url is "/) as string, write: 'must begin with http:// or https://' })
  })

  it.each(['www.example.org', '/page', 'page 4', ''])('asks for a whole web address instead of "%s"', (url) => {
    expect(problemsWithSource({ url })).toContainEqual({
      id: 'first-book',
      what: `url is "${url}"`,
      write: 'must be a whole web address, such as "https://example.org/page"',
    })
  })

  it.each([
    [{ kind: 'blog' }, 'kind is "blog"', 'must be one of primary, official, news, academic, reference'],
    [{ url: 5 }, 'url is 5', 'must be a text'],
    [{ published: 'May' }, 'published is "May"', expect.stringMatching(/^"May" is not a date: /) as string],
  ])('names the source by its id for %j', (part, what, write) => {
    expect(problemsWithSource(part)).toEqual([{ id: 'first-book', what, write }])
  })

  it('refuses an id of a source that is not kebab-case', () => {
    const book = { title: 'A', publisher: 'P', kind: 'news', language: 'en' }
    expect(problemsWith({ sources: { 'A Book': book } })).toMatchObject([{ id: 'A Book', write: expect.stringMatching(/^must be kebab-case/) as string }])
  })
})

describe('documentOf', () => {
  it('gives what a JSON text says', () => {
    expect(documentOf(JSON.stringify(aDocument))).toEqual({ ok: true, document: aDocument })
  })

  it.each(['', '{', '{ "format": "bilateral-timeline/1", }', "{ 'format': 1 }", '<!doctype html>'])('says of %j that it is not JSON', (json) => {
    expect(documentOf(json)).toEqual({
      ok: false,
      problems: [{
        id: 'record',
        what: expect.stringMatching(/^is not JSON \(.+\)$/) as string,
        write: 'one JSON document that begins with { "format": "bilateral-timeline/1"',
      }],
      more: 0,
    })
  })
})
