import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { type EventDocument, type RecordDocument, aDocument, aRecord, eventDocument, minimalDocument } from '../aRecord.ts'

const ID = eventDocument.id
const problemsIn = (part: Partial<RecordDocument>) => checkRecord(aRecord(part))
const problemsInEvent = (part: Partial<EventDocument>) => problemsIn({ events: [{ ...eventDocument, ...part }] })

const undefinedId = (kind: string, id: string) => ({
  what: `names the ${kind} "${id}", which the record does not define`,
  write: `the id of a ${kind} in the record, or add it there`,
})

describe('checkRecord', () => {
  it('finds nothing wrong with a sound record', () => {
    expect(checkRecord(aRecord())).toEqual([])
  })

  it('finds nothing wrong with a record that has no events', () => {
    expect(problemsIn({ events: [], sources: {} })).toEqual([])
  })

  it('leaves the record as it was', () => {
    const record = aRecord()
    const before = structuredClone(record)
    checkRecord(record)
    expect(record).toEqual(before)
  })

  it('asks of the minimal record, which reads well, that its event be told and sourced', () => {
    const reading = readRecord(minimalDocument)
    expect(reading.ok && checkRecord(reading.record).map(({ what }) => what)).toEqual(['has no summary', 'makes no claim'])
  })

  it('names every problem of every event', () => {
    const { summary: _, ...untold } = eventDocument
    const events = [{ ...untold, title: 'Invasion' }, { ...eventDocument, id: '1967-another', category: 'war' }]
    expect(problemsIn({ events }).map(({ id, what }) => `${id} ${what}`)).toEqual([
      `${ID} title says "invasion"`,
      '1967-another names the category "war", which the record does not define',
      `${ID} has no summary`,
    ])
  })
})

describe('the rule that ids are stable', () => {
  it('reports the second of two events with one id', () => {
    expect(problemsIn({ events: [eventDocument, eventDocument] })).toEqual([
      { id: ID, what: 'stands twice', write: 'give one of the two events another id' },
    ])
  })

  it('reports an id that does not begin with the year of the date', () => {
    expect(problemsInEvent({ id: 'fall-of-phnom-penh', date: '1979-01-07' })).toEqual([
      { id: 'fall-of-phnom-penh', what: 'does not begin with the year of 1979-01-07', write: 'an id such as 1979-what-happened' },
    ])
  })

  it('reports an id that begins with another year of the same decade', () => {
    expect(problemsInEvent({ id: '1971-01-07-fall-of-phnom-penh', date: '1979-01-07' })).toEqual([
      { id: '1971-01-07-fall-of-phnom-penh', what: 'does not begin with the year of 1979-01-07', write: 'an id such as 1979-what-happened' },
    ])
  })

  it.each([
    ['1979-01-07-fall', '1979-01-07'],
    ['1983-about', '1983~'],
    ['1979-since', '1979/..'],
    ['1979-until', '../1979'],
    ['1980s-talks', '198X'],
    ['2000-11-statement', '2000-11?'],
    ['1992-mission', '1992/1993'],
    ['1993-mission', '1992/1993'],
    ['1900s-maps', '19XX'],
  ])('passes %s for %s', (id, date) => {
    expect(problemsInEvent({ id, date })).toEqual([])
  })

  it.each(['1979-01-07', '1983~', '1979/..', '198X', '19XX', '../1979'])('proposes for %s an id that would pass', (date) => {
    const [problem] = problemsInEvent({ id: 'what-happened', date })
    const id = problem?.write.replace('an id such as ', '') ?? ''
    const events = [{ ...eventDocument, id, date }]
    expect(readRecord({ ...aDocument, events })).toMatchObject({ ok: true })
    expect(problemsIn({ events })).toEqual([])
  })
})

describe('the rule that titles are short and neutral', () => {
  it('passes a title of 80 characters', () => {
    expect(problemsInEvent({ title: 'x'.repeat(80) })).toEqual([])
  })

  it('reports a title of 81', () => {
    expect(problemsInEvent({ title: 'x'.repeat(81) })).toEqual([{ id: ID, what: 'title has 81 characters', write: 'at most 80' }])
  })

  it('counts a character outside the basic plane as one', () => {
    expect(problemsInEvent({ title: '𠊛'.repeat(80) })).toEqual([])
  })

  it('reads every language that a title is written in', () => {
    expect(problemsInEvent({ title: { en: 'Relations', vi: 'đ'.repeat(90) } })).toEqual([
      { id: ID, what: 'title has 90 characters', write: 'at most 80' },
    ])
  })

  it('leaves a translation the room it takes, but no word of one side', () => {
    const title = { en: 'Relations', vi: { text: 'đ'.repeat(90), status: 'machine' as const }, fr: { text: 'Invasion', status: 'reviewed' as const } }
    expect(problemsInEvent({ title })).toMatchObject([{ id: ID, what: 'title says "invasion"' }])
  })

  it('reports a word of one side', () => {
    expect(problemsInEvent({ title: 'Liberation of Phnom Penh' })).toEqual([
      { id: ID, what: 'title says "liberation"', write: "a word that neither side would dispute; the accounts may carry each side's own" },
    ])
  })

  it('leaves accounts and summaries their own words', () => {
    const accounts = [{ holder: 'Hanoi', text: 'It was a liberation.', sources: ['first-book'] }]
    expect(problemsInEvent({ summary: 'Whether it was an invasion is argued over.', accounts })).toEqual([])
  })
})

describe('the rule that visits have a traveller', () => {
  const visit: Partial<EventDocument> = { category: 'visit', direction: 'a-b', actors: [{ person: 'pham-van-dong' }] }

  it.each(['a-b', 'b-a'] as const)('passes a visit %s with a traveller', (direction) => {
    expect(problemsInEvent({ ...visit, direction })).toEqual([])
  })

  it.each([null, 'mutual', 'third-party'] as const)('reports a visit of direction %j', (direction) => {
    expect(problemsInEvent({ ...visit, direction })).toEqual([
      { id: ID, what: 'is a visit without a direction', write: '"direction": "a-b" or "b-a": who travelled to whom' },
    ])
  })

  it('reports a visit that no one makes', () => {
    expect(problemsInEvent({ ...visit, actors: [] })).toEqual([
      { id: ID, what: 'is a visit without a traveller', write: 'the traveller as the first of "actors"' },
    ])
  })

  it('asks no traveller of other categories', () => {
    expect(problemsInEvent({ category: 'diplomacy', direction: 'mutual', actors: [] })).toEqual([])
  })
})

describe('the rule that ids resolve', () => {
  const claim = (source: string) => ({ text: 'So it was.', sources: [source] })
  const claims = eventDocument.claims ?? []
  const term = { person: 'pham-van-dong', office: 'vn-prime-minister', date: '1976/1987', sources: ['first-book'] }

  it.each<[string, Partial<EventDocument>, string, string]>([
    ['the category of an event', { category: 'war' }, 'category', 'war'],
    ['the person of an actor', { actors: [{ person: 'no-one' }] }, 'person', 'no-one'],
    ['the office of an actor', { actors: [{ name: 'An envoy', office: 'no-office' }] }, 'office', 'no-office'],
    ['the party of an actor', { actors: [{ name: 'An envoy', party: 'la' }] }, 'party', 'la'],
    ['the party of an account', { accounts: [{ holder: 'Vientiane', party: 'la', ...claim('first-book') }] }, 'party', 'la'],
    ['the source of a claim', { claims: [...claims, claim('no-book')] }, 'source', 'no-book'],
    ['the source of an account', { accounts: [{ holder: 'Hanoi', ...claim('no-book') }] }, 'source', 'no-book'],
    ['the source of a conflict', { conflicts: [{ about: 'date', ...claim('no-book') }] }, 'source', 'no-book'],
    ['a related event', { related: ['1999-nowhere'] }, 'event', '1999-nowhere'],
    ['the series of a figure', { figures: [{ series: 'no-series', date: '1967', value: 1, sources: ['first-book'] }] }, 'series', 'no-series'],
  ])('reports %s', (_, part, kind, id) => {
    expect(problemsInEvent(part)).toEqual([{ id: ID, ...undefinedId(kind, id) }])
  })

  it.each<[string, Partial<RecordDocument>, string, string, string]>([
    ['the source of a period', { periods: [{ id: 'war', date: '1978/1989', name: 'War', claims: [claim('no-book')] }] }, 'war', 'source', 'no-book'],
    ['the source of a period itself', { periods: [{ id: 'war', date: '1978/1989', name: 'War', sources: ['no-book'] }] }, 'war', 'source', 'no-book'],
    ['the party of a period', { periods: [{ id: 'republic', date: '1970/1975', name: 'Republic', kind: 'regime', party: 'la' }] }, 'republic', 'party', 'la'],
    ['the party of a series', { series: [{ id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', party: 'la', points: [] }] }, 'trade', 'party', 'la'],
    ['the person of a term', { terms: [{ ...term, person: 'no-one' }] }, 'no-one as vn-prime-minister', 'person', 'no-one'],
    ['the office of a term', { terms: [{ ...term, office: 'no-office' }] }, 'pham-van-dong as no-office', 'office', 'no-office'],
    ['the source of a term', { terms: [{ ...term, sources: ['no-book'] }] }, 'pham-van-dong as vn-prime-minister', 'source', 'no-book'],
    ['the party of a person', { people: { 'no-one': { name: 'No One', party: 'la' } } }, 'no-one', 'party', 'la'],
    ['the party of an office', { offices: { envoy: { title: 'Envoy', party: 'la' } } }, 'envoy', 'party', 'la'],
    ['the party of a source', { sources: { ...aDocument.sources, 'first-book': { ...aDocument.sources!['first-book']!, party: 'la' } } }, 'first-book', 'party', 'la'],
    [
      'the source of a point',
      { series: [{ id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', points: [{ date: '2000', value: 1, source: 'no-book' }] }] },
      'trade', 'source', 'no-book',
    ],
  ])('reports %s', (_, part, id, kind, wanted) => {
    expect(problemsIn(part)).toEqual([{ id, ...undefinedId(kind, wanted) }])
  })
})

describe('the rule that actors are named', () => {
  it.each([
    ['neither a person nor a name', { role: 'Envoy' }],
    ['both a person and a name', { person: 'pham-van-dong', name: 'Phạm Văn Đồng' }],
  ])('reports an actor with %s', (which, actor) => {
    expect(problemsInEvent({ actors: [actor] })).toEqual([
      { id: ID, what: `an actor has ${which}`, write: '"person": an id of people, or "name": a text' },
    ])
  })

  it.each([[{ person: 'pham-van-dong' }], [{ name: 'An envoy' }]])('passes %j', (actor) => {
    expect(problemsInEvent({ actors: [actor] })).toEqual([])
  })
})

describe('the rule that sources are used', () => {
  const spare = { title: 'A Spare', publisher: 'Third', kind: 'news' as const, language: 'en' }
  const withSpare = (part: Partial<RecordDocument>) => problemsIn({ ...part, sources: { ...aDocument.sources, spare } })
  const citing = { text: 'So it was.', sources: ['spare'] }

  it('reports a source that nothing rests on', () => {
    expect(withSpare({})).toEqual([{ id: 'spare', what: 'is a source that nothing rests on', write: 'cite it in a claim or take it out' }])
  })

  it.each<[string, Partial<RecordDocument>]>([
    ['a claim', { events: [{ ...eventDocument, claims: [citing, ...eventDocument.claims!] }] }],
    ['an account', { events: [{ ...eventDocument, accounts: [{ holder: 'Hanoi', ...citing }] }] }],
    ['a conflict', { events: [{ ...eventDocument, conflicts: [{ about: 'date', ...citing }] }] }],
    ['a period', { periods: [{ id: 'war', date: '1978/1989', name: 'War', claims: [citing] }] }],
    ['the sources of a period', { periods: [{ id: 'war', date: '1978/1989', name: 'War', sources: ['spare'] }] }],
    ['a term', { terms: [{ person: 'pham-van-dong', office: 'vn-prime-minister', date: '1976', sources: ['spare'] }] }],
    ['a point', { series: [{ id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', points: [{ date: '2000', value: 1, source: 'spare' }] }] }],
  ])('passes a source that %s rests on', (_, part) => {
    expect(withSpare(part)).toEqual([])
  })
})

describe('the rule that tags are a controlled list', () => {
  const tags = { summit: { name: 'Summit', definition: 'A meeting of heads of government.' } }

  it('lets a record that defines no tags tag as it likes', () => {
    expect(problemsInEvent({ tags: ['anything'] })).toEqual([])
  })

  it('reports a tag that a record with tags does not define', () => {
    expect(problemsIn({ tags, events: [{ ...eventDocument, tags: ['summit', 'sumit'] }] })).toEqual([{ id: ID, ...undefinedId('tag', 'sumit') }])
  })

  it('reports a tag that no event carries', () => {
    expect(problemsIn({ tags })).toEqual([{ id: 'summit', what: 'is a tag that no event carries', write: 'give it to an event or take it out' }])
  })
})

describe('the rule that claims are sourced', () => {
  const unsourced = (text: NonNullable<EventDocument['claims']>[number]['text']) => problemsInEvent({ claims: [...eventDocument.claims!, { text }] })

  it('reports a claim without a source', () => {
    expect(unsourced('Troops withdrew.')).toEqual([
      { id: ID, what: 'has no source for "Troops withdrew."', write: '"sources": the ids of the sources that say so' },
    ])
  })

  it('reports an account without a source', () => {
    expect(problemsInEvent({ accounts: [{ holder: 'Hanoi', text: 'Troops withdrew.' }] })).toEqual([
      { id: ID, what: 'has no source for "Troops withdrew."', write: '"sources": the ids of the sources that say so' },
    ])
  })

  it('quotes the first words of a long claim', () => {
    expect(unsourced('Troops withdrew '.repeat(10))[0]?.what).toBe('has no source for "Troops withdrew Troops withdrew Troops withdrew…"')
  })

  it('quotes a claim in several languages', () => {
    expect(unsourced({ en: 'Troops withdrew.' })[0]?.what).toContain('Troops withdrew.')
  })
})

describe('the rule that events are told', () => {
  it('reports an event without a summary', () => {
    const { summary: _, ...event } = eventDocument
    expect(problemsIn({ events: [event] })).toEqual([{ id: ID, what: 'has no summary', write: 'one to three plain sentences' }])
  })

  it('reports an event without a claim', () => {
    expect(problemsIn({ events: [{ ...eventDocument, claims: [] }], sources: {} })).toEqual([
      { id: ID, what: 'makes no claim', write: 'at least one sentence with its source' },
    ])
  })
})

describe('the rule that weight rests on two publishers', () => {
  const { 'first-book': first, 'second-paper': second } = aDocument.sources!
  const book = { ...first!, publisher: 'First Press' }
  const weighing = (part: Partial<EventDocument>, sources: RecordDocument['sources'] = { 'first-book': book }) =>
    problemsIn({ events: [{ ...eventDocument, claims: [{ text: 'So it was.', sources: ['first-book'] }], ...part }], sources })

  it.each([4, 5])('reports an event of significance %i from one publisher', (significance) => {
    expect(weighing({ significance })).toEqual([
      {
        id: ID,
        what: `has significance ${significance} and rests on First Press alone`,
        write: 'cite a second publisher, or add the tag "single-source"',
      },
    ])
  })

  it('is not misled by two sources of one publisher', () => {
    const claims = [{ text: 'So it was.', sources: ['first-book', 'second-book'] }]
    expect(weighing({ significance: 4, claims }, { 'first-book': book, 'second-book': book })).toMatchObject([
      { what: 'has significance 4 and rests on First Press alone' },
    ])
  })

  it('says "no one" of an event without sources', () => {
    expect(weighing({ significance: 5, claims: [] }, {}).map(({ what }) => what)).toContain('has significance 5 and rests on no one alone')
  })

  it('counts the publisher of an account', () => {
    const accounts = [{ holder: 'Hanoi', text: 'So it was.', sources: ['second-paper'] }]
    expect(weighing({ significance: 5, accounts }, { 'first-book': book, 'second-paper': second! })).toEqual([])
  })

  it.each<[string, Partial<EventDocument>]>([
    ['significance 3', { significance: 3 }],
    ['the tag single-source', { significance: 5, tags: ['single-source'] }],
  ])('passes one publisher with %s', (_, part) => {
    expect(weighing(part)).toEqual([])
  })
})
