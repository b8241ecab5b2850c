import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compareDates } from '../../src/dates/compareDates.ts'
import { dayOf } from '../../src/dates/Day.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { isContested } from '../../src/record/isContested.ts'
import { type EventDocument, aChronicle, aRecord, anEvent, eventDocument } from '../aRecord.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { laneIds, laneOf } from '../../src/query/laneOf.ts'
import { someDate } from '../dates/someDates.ts'
import { naiveEntries } from './naiveChronicle.ts'

const idsOf = (...parts: Parameters<typeof aChronicle>) => Array.from(aChronicle(...parts).entries, ({ event }) => event.id)

vi.setConfig({ testTimeout: 60_000 })

describe('chronicleOf', () => {
  it('puts events in order of time, whatever order they are written in', () => {
    const ids = idsOf(
      { id: 'later', date: '1979-01-07' },
      { id: 'the-year', date: '1967' },
      { id: 'before-memory', date: '../1950' },
      { id: 'its-first-day', date: '1967-01-01' },
      { id: 'going-on', date: '1967/..' },
      { id: 'its-first-month', date: '1967-01' },
    )
    expect(ids).toEqual(['before-memory', 'its-first-day', 'its-first-month', 'the-year', 'going-on', 'later'])
  })

  it('puts events of one date in order of their ids', () => {
    expect(idsOf({ id: 'b' }, { id: 'c' }, { id: 'a' })).toEqual(['a', 'b', 'c'])
  })

  it('counts entries from 0 and finds each by its id', () => {
    const { entries, byId } = aChronicle({ id: 'second', date: '1980' }, { id: 'first', date: '1970' })
    expect(Array.from(entries, ({ index, event }) => [index, event.id])).toEqual([[0, 'first'], [1, 'second']])
    expect(byId.get('second')).toBe(entries.at(1))
    expect(byId.get('third')).toBeUndefined()
  })

  it('reads the date of each event', () => {
    expect(aChronicle({ date: '2000-11?' }).entries.at(0).date).toMatchObject({ edtf: '2000-11?', earliest: dayOf(2000, 11), latest: dayOf(2000, 11, 30) })
  })

  it('keeps the record it was made from, untouched', () => {
    const record = aRecord({ events: [anEvent({ id: 'b', date: '1980', related: ['c', 'a'] }), anEvent({ id: 'c', date: '1990' }), anEvent({ id: 'a', date: '1970' })] })
    const before = structuredClone(record)
    expect(chronicleOf(record).record).toBe(record)
    expect(record).toEqual(before)
  })

  it('gives the same entries for the same events in another order', () => {
    const events = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), date: someDate }), { selector: ({ id }) => id, minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(events, (events) => {
        const forward = [...aChronicle(...events).entries]
        expect([...aChronicle(...events.toReversed()).entries]).toEqual(forward)
        for (const [i, entry] of forward.slice(1).entries()) expect(compareDates(forward[i]!.date, entry.date)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

/** Records of a few events: several of one id and of one date, and links in all directions. */
const someRecord = fc
  .array(
    fc.record<Partial<EventDocument>>({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      date: fc.oneof(someDate, fc.constantFrom('1979', '1979-01', '1979-01-07', '1979-01-07/..', '../1979')),
      title: fc.constantFrom('One', ' Two ', 'Three'),
      category: fc.constantFrom('diplomacy', 'visit', 'elsewhere'),
      direction: fc.constantFrom(null, ...DIRECTIONS),
      significance: fc.integer({ min: 1, max: 5 }),
      related: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'nowhere']),
      conflicts: fc.constantFrom([], [{ about: 'date' as const, text: 'Two dates.' }]),
      actors: fc.subarray([{ name: 'One', party: 'vn' }, { name: 'Two', party: 'kh' }, { name: 'Three', party: 'la' }]),
    }),
    { maxLength: 12 },
  )
  .map((parts) => aRecord({ events: parts.map((part) => ({ ...eventDocument, ...part })) }))

describe('a chronicle of any record', () => {
  it('has the entries that its definition gives, of which duplicates have the first alone', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        expect([...chronicleOf(record).entries]).toEqual(naiveEntries(record))
      }),
      { numRuns: 300 },
    )
  })

  it('says the same in columns as in its entries', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const { columns, entries, categories, byId, idOf, eventOf, textOf } = chronicleOf(record)
        for (const entry of entries) {
          const { event, date, index, related } = entry
          expect([columns.earliest[index], columns.latest[index]]).toEqual([date.earliest, date.latest])
          expect(categories[columns.category[index]!]).toBe(event.category)
          expect(DIRECTIONS[columns.direction[index]!] ?? null).toBe(event.direction)
          expect([columns.significance[index], columns.related[index]]).toEqual([event.significance, related.length])
          expect(columns.contested[index] === 1).toBe(isContested(event))
          expect(laneIds(record, 'side')[columns.side[index]!]).toBe(laneOf(event, record, 'side'))
          expect(record.events[columns.place[index]!]).toBe(eventOf(index))
          expect([idOf(index), textOf(index).title, byId.indexOf(event.id)]).toEqual([event.id, event.title, index])
        }
      }),
    )
  })

  it('gives the same entry again, by its place and by its id', () => {
    const { entries, byId } = aChronicle({ id: 'a' }, { id: 'b' })
    expect([entries.at(0), entries.at(1)]).toEqual([...entries])
    expect(entries.at(1)).toBe(entries.at(1))
    expect(byId.get('b')).toBe(entries.at(1))
  })

  it.each([-1, 2, 0.5, Number.NaN])('has no entry at place %d of two', (place) => {
    const { entries } = aChronicle({ id: 'a' }, { id: 'b' })
    expect(() => entries.at(place)).toThrow(RangeError)
  })

  it('orders dates that lie further apart than any calendar of days would reach', () => {
    expect(idsOf({ id: 'late', date: '9999-12-31' }, { id: 'noon', date: '5000-06' }, { id: 'early', date: '0000' }, { id: 'next', date: '0000-01-02' })).toEqual(['early', 'next', 'noon', 'late'])
  })
})

describe('the texts of an event', () => {
  it('are those of its entry, blanks cut off, though the record keeps what was written', () => {
    const { textOf, eventOf } = chronicleOf({ ...aRecord(), events: [{ id: 'a', date: '1967', title: { en: ' Talks ', vi: { text: ' Đàm phán', status: 'machine' } }, label: ' T ', category: 'visit' }] })
    expect(textOf(0)).toEqual({ title: { en: 'Talks', vi: { text: 'Đàm phán', status: 'machine' } }, label: 'T' })
    expect(eventOf(0).label).toBe(' T ')
  })
})

describe('links of a chronicle', () => {
  const relatedIn = (...parts: Parameters<typeof aChronicle>) => Object.fromEntries(Array.from(aChronicle(...parts).entries, ({ event, related }) => [event.id, related]))

  it('go both ways, from whichever side they are written', () => {
    expect(relatedIn({ id: 'a', related: ['b'] }, { id: 'b' }, { id: 'c', related: ['b'] })).toEqual({ a: ['b'], b: ['a', 'c'], c: ['b'] })
  })

  it('stand once when both sides write them, and in order of time', () => {
    const related = relatedIn({ id: 'a', date: '1990', related: ['b', 'c'] }, { id: 'b', date: '2000', related: ['a'] }, { id: 'c', date: '1980', related: ['a', 'a'] })
    expect(related).toEqual({ a: ['c', 'b'], b: ['a'], c: ['a'] })
  })

  it('leave out events that the record does not have, and the event itself', () => {
    expect(relatedIn({ id: 'a', related: ['a', 'nowhere'] })).toEqual({ a: [] })
  })
})

describe('duplicates in a chronicle', () => {
  it('are passed over: of two events with one id the first is kept', () => {
    const { entries } = aChronicle({ id: 'a', title: 'First' }, { id: 'a', title: 'Second' }, { id: 'b' })
    expect(Array.from(entries, ({ event, index }) => [event.id, event.title, index])).toEqual([['a', 'First', 0], ['b', 'Relations established', 1]])
  })
})

describe('extent of a chronicle', () => {
  it.each([
    ['one day', ['1979-01-07'], dayOf(1979, 1, 7), dayOf(1979, 1, 7)],
    ['a year, whole', ['1979'], dayOf(1979), dayOf(1979, 12, 31)],
    ['the first to the last', ['1991-10-23', '1967-06-24', '1979'], dayOf(1967, 6, 24), dayOf(1991, 10, 23)],
    ['a long date over later ones', ['1980-05', '198X'], dayOf(1980), dayOf(1989, 12, 31)],
    ['the start alone of what goes on', ['1979/..'], dayOf(1979), dayOf(1979)],
    ['the end alone of what has no start', ['../1979'], dayOf(1979, 12, 31), dayOf(1979, 12, 31)],
    ['what is dated of open ends and days', ['../1945-09-02', '1967-06-24', '2010/..'], dayOf(1945, 9, 2), dayOf(2010)],
  ])('spans %s: %j', (_, dates, first, last) => {
    expect(aChronicle(...dates.map((date, i) => ({ id: `event-${i}`, date }))).extent).toEqual({ first, last })
  })

  it.each([
    ['has no events', []],
    ['dates no event at either end', [{ date: '../..' }]],
  ])('is some finite stretch of time when the record %s', (_, parts) => {
    const { first, last } = aChronicle(...parts).extent
    expect([Number.isFinite(first), Number.isFinite(last), first < last]).toEqual([true, true, true])
  })
})

describe('a chronicle of an empty record', () => {
  it('has no entries', () => {
    const chronicle = aChronicle()
    expect([chronicle.entries.length, [...chronicle.entries], chronicle.byId.has('')]).toEqual([0, [], false])
  })
})

describe('isContested', () => {
  const account = { holder: 'Hanoi', text: 'So it was.' }
  const conflict = { about: 'date' as const, text: 'Sources give two dates.' }

  it.each([
    ['no account and no conflict', {}, false],
    ['one account', { accounts: [account] }, false],
    ['two accounts', { accounts: [account, { ...account, holder: 'Phnom Penh' }] }, true],
    ['a conflict of sources', { conflicts: [conflict] }, true],
  ])('answers for an event with %s: %o is %s', (_, part, contested) => {
    expect(isContested(anEvent(part))).toBe(contested)
  })
})
