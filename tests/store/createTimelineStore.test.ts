import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { SHORTEST_WINDOW, type Window } from '../../src/layout/Viewport.ts'
import { type Chronicle, chronicleOf } from '../../src/record/Chronicle.ts'
import { excerptOf } from '../../src/record/excerptOf.ts'
import { createTimelineStore, goalOf, viewOnArrival, windowOf } from '../../src/store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { aRecord, eventDocument } from '../aRecord.ts'
import { categoryIds, chronicle, eventIds } from './aChronicle.ts'

const today = dayOf(2026, 11, 21)
const storeOf = (part: Partial<ViewState> = {}) => createTimelineStore(chronicle, today, { ...defaultState, ...part })

describe('a timeline store', () => {
  it('begins with the whole record, nothing open and nowhere to go', () => {
    const store = createTimelineStore(chronicle, today)
    expect(store.getState()).toMatchObject({ view: defaultState, destination: null, notices: [] })
    expect(store.window()).toEqual(store.bounds)
    expect(store.today).toBe(today)
  })

  it('bounds the record with air around its first and last event', () => {
    const { bounds } = storeOf()
    expect(bounds.from).toBeLessThan(dayOf(1950, 6, 1))
    expect(bounds.to).toBeGreaterThan(dayOf(2019, 10, 5))
  })

  it('works without a DOM', () => {
    expect(typeof document).toBe('undefined')
    const store = storeOf()
    store.getState().toggleCategory('visit')
    store.getState().openEvent('1978-war')
    expect(store.getState().view).toMatchObject({ cat: ['visit'], event: '1978-war' })
  })

  it('lets several stand side by side', () => {
    const [one, other] = [storeOf(), storeOf()]
    one.getState().set({ q: 'war', from: dayOf(1979) })
    expect(other.getState().view).toEqual(defaultState)
  })

  it('replaces parts of the view and keeps the rest', () => {
    const store = storeOf({ q: 'war' })
    store.getState().set({ view: 'list', min: 3 })
    expect(store.getState().view).toEqual({ ...defaultState, q: 'war', view: 'list', min: 3 })
  })

  it('tells its subscribers about each change', () => {
    const store = storeOf()
    const heard = vi.fn()
    const leave = store.subscribe(({ view }, before) => heard(before.view.q, view.q))
    store.getState().set({ q: 'war' })
    leave()
    store.getState().set({ q: 'peace' })
    expect(heard.mock.calls).toEqual([['', 'war']])
  })

  it('holds notices until they are dismissed', () => {
    const notice = { key: 'view', value: 'map', expected: 'timeline, list' }
    const store = createTimelineStore(chronicle, today, defaultState, [notice])
    store.getState().set({ view: 'list' })
    expect(store.getState().notices).toEqual([notice])
    store.getState().dismissNotices()
    expect(store.getState().notices).toEqual([])
  })
})

describe('the window', () => {
  it('is kept as it was set', () => {
    const store = storeOf()
    store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) })
    expect(store.getState().view).toMatchObject({ from: dayOf(1970), to: dayOf(1980) })
    expect(store.window()).toEqual({ from: dayOf(1970), to: dayOf(1980) })
  })

  it('has no edges when it shows the whole record again', () => {
    const store = storeOf({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().setWindow(store.bounds)
    expect(store.getState().view).toEqual(defaultState)
    store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().setWindow({ from: dayOf(1800), to: dayOf(2300) })
    expect(store.getState().view).toEqual(defaultState)
  })

  it('has no edges when only a rounding error is missing of the whole record', () => {
    const store = storeOf({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().setWindow({ from: store.bounds.from + 1e-6, to: store.bounds.to - 1e-6 })
    expect(store.getState().view).toEqual(defaultState)
  })

  it.each([
    ['start', 1, 0],
    ['end', 0, 1],
  ])('keeps its edges when a year is missing at the %s', (_, atStart, atEnd) => {
    const store = storeOf()
    const window = { from: store.bounds.from + 365 * atStart, to: store.bounds.to - 365 * atEnd }
    store.getState().setWindow(window)
    expect(store.getState().view).toMatchObject(window)
  })

  it('stays inside the record and long enough to read', () => {
    const store = storeOf()
    const moments = fc.double({ min: dayOf(1900), max: dayOf(2100), noNaN: true })
    fc.assert(fc.property(moments, fc.double({ min: 0.001, max: 60_000, noNaN: true }), (from, length) => {
      store.getState().setWindow({ from, to: from + length })
      const seen = store.window()
      expect(seen.from).toBeGreaterThanOrEqual(store.bounds.from)
      expect(seen.to).toBeLessThanOrEqual(store.bounds.to + 1e-9)
      expect(seen.to - seen.from).toBeGreaterThanOrEqual(SHORTEST_WINDOW - 1e-9)
    }))
  })

  it('does not change what is filtered or open', () => {
    const store = storeOf({ cat: ['visit'], event: '1978-war' })
    store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) })
    expect(store.getState().view).toEqual({ ...defaultState, cat: ['visit'], event: '1978-war', from: dayOf(1970), to: dayOf(1980) })
  })

  it('travels without moving the view until the line has moved', () => {
    const store = storeOf()
    store.getState().travelTo({ from: dayOf(1970), to: dayOf(1980) })
    expect(store.getState().view).toEqual(defaultState)
    expect(store.getState().destination).toMatchObject({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().arrive()
    expect(store.getState().destination).toBeNull()
  })

  it('is there at once where no line is on the screen', () => {
    const seventies = { from: dayOf(1970), to: dayOf(1980) }
    const listed = storeOf({ view: 'list' })
    listed.getState().travelTo(seventies)
    expect(listed.getState()).toMatchObject({ view: seventies, rested: seventies, destination: null })
    const left = storeOf()
    left.getState().travelTo(seventies)
    left.getState().set({ view: 'list' })
    expect(left.getState()).toMatchObject({ view: { view: 'list', ...seventies }, rested: seventies, destination: null })
    // A presented list is a line.
    const presented = storeOf({ view: 'list', present: true })
    presented.getState().travelTo(seventies)
    expect(presented.getState().destination).toMatchObject(seventies)
    presented.getState().set({ present: false })
    expect(presented.getState()).toMatchObject({ view: seventies, destination: null })
  })

  it('never travels out of the record', () => {
    const store = storeOf()
    store.getState().travelTo({ from: dayOf(2090), to: dayOf(2100) })
    const { from, to } = store.getState().destination!
    expect(to).toBe(store.bounds.to)
    expect(to - from).toBe(dayOf(2100) - dayOf(2090))
  })
})

describe('moving by steps', () => {
  const seventies = { from: dayOf(1970), to: dayOf(1980) }
  const length = seventies.to - seventies.from
  const middleOf = ({ from, to }: Window) => (from + to) / 2
  const lengthOf = ({ from, to }: Window) => to - from

  it('zooms about the middle', () => {
    // |--------|--------|   twice as close:       |----|----|
    const store = storeOf(seventies)
    store.getState().zoomBy(2)
    const { destination } = store.getState()
    expect(lengthOf(destination!)).toBeCloseTo(length / 2, 6)
    expect(middleOf(destination!)).toBeCloseTo(middleOf(seventies), 6)
  })

  it('pans by a share of what is in view', () => {
    const store = storeOf(seventies)
    store.getState().panBy(0.5)
    expect(store.getState().destination!.from).toBeCloseTo(seventies.from + length / 2, 6)
    store.getState().panBy(-1)
    expect(store.getState().destination!.from).toBeCloseTo(seventies.from - length / 2, 6)
  })

  it('adds presses up while the line still travels', () => {
    const store = storeOf(seventies)
    store.getState().zoomBy(2)
    store.getState().zoomBy(2)
    store.getState().panBy(1)
    expect(lengthOf(store.getState().destination!)).toBeCloseTo(length / 4, 6)
    expect(middleOf(store.getState().destination!)).toBeCloseTo(middleOf(seventies) + length / 4, 6)
  })

  it('sets out at the pace of a step for a press, of a journey for an event', () => {
    const store = storeOf(seventies)
    store.getState().panBy(0.5)
    expect(store.getState().destination).toMatchObject({ pace: 'step' })
    store.getState().zoomBy(1.5)
    expect(store.getState().destination).toMatchObject({ pace: 'step' })
    store.getState().openEvent('1999-visit')
    expect(store.getState().destination).toMatchObject({ pace: 'travel' })
  })

  it('never leaves the record, and stops zooming where days are large enough', () => {
    const store = storeOf(seventies)
    store.getState().panBy(-50)
    expect(store.getState().destination!.from).toBe(store.bounds.from)
    expect(lengthOf(store.getState().destination!)).toBeCloseTo(length, 6)
    store.getState().zoomBy(1e9)
    expect(lengthOf(store.getState().destination!)).toBeCloseTo(SHORTEST_WINDOW, 6)
    store.getState().zoomBy(1e-9)
    expect(store.getState().destination).toMatchObject(store.bounds)
  })

  it('stays put for a moment that is well in view', () => {
    const store = storeOf(seventies)
    store.getState().reveal(dayOf(1971))
    store.getState().reveal(dayOf(1979))
    expect(store.getState().destination).toBeNull()
  })

  it.each([
    ['before the view', dayOf(1960)],
    ['after the view', dayOf(1999)],
    ['too near the left edge', dayOf(1970, 2)],
    ['too near the right edge', dayOf(1979, 11)],
  ])('brings a moment %s into view, with some room around it', (_, moment) => {
    const store = storeOf(seventies)
    store.getState().reveal(moment)
    const { from, to } = store.getState().destination!
    expect(to - from).toBeCloseTo(length, 6)
    expect(moment - from).toBeGreaterThan(length * 0.05)
    expect(to - moment).toBeGreaterThan(length * 0.05)
  })
})

describe('goalOf and viewOnArrival', () => {
  const seventies = { from: dayOf(1970), to: dayOf(1980) }

  it('say where the line stands when it does not travel', () => {
    const store = storeOf(seventies)
    expect(goalOf(store.getState(), store.bounds)).toEqual(seventies)
    expect(viewOnArrival(store.getState(), store.bounds)).toBe(store.getState().view)
  })

  it('say where the line is going while it travels', () => {
    const store = storeOf({ ...seventies, q: 'war' })
    store.getState().travelTo({ from: dayOf(1990), to: dayOf(2000) })
    expect(goalOf(store.getState(), store.bounds)).toMatchObject({ from: dayOf(1990), to: dayOf(2000) })
    expect(viewOnArrival(store.getState(), store.bounds)).toEqual({ ...defaultState, q: 'war', from: dayOf(1990), to: dayOf(2000) })
  })

  it('have no edges on the way to the whole record', () => {
    const store = storeOf(seventies)
    store.getState().travelTo(store.bounds)
    expect(viewOnArrival(store.getState(), store.bounds)).toEqual(defaultState)
  })
})

describe('windowOf', () => {
  const bounds: Window = { from: 0, to: 1000 }

  it.each<[string, number | null, number | null, Window]>([
    ['is the whole record without edges', null, null, bounds],
    ['is what the edges say', 100, 200, { from: 100, to: 200 }],
    ['runs from one edge to the record\'s end', 100, null, { from: 100, to: 1000 }],
    ['runs from the record\'s start to one edge', null, 200, { from: 0, to: 200 }],
    ['shows the record\'s end when it would begin after it', 5000, null, { from: 996, to: 1000 }],
    ['shows the record\'s start when it would end before it', null, -5000, { from: 0, to: 4 }],
    ['is never too short to read', 500, 501, { from: 498.5, to: 502.5 }],
  ])('%s', (_, from, to, window) => {
    expect(windowOf({ from, to }, bounds)).toEqual(window)
  })
})

describe('opening events', () => {
  // The window     |-----------------|
  const seventies = { from: dayOf(1970), to: dayOf(1980) }

  it('opens an event in sight and stays where it is', () => {
    const store = storeOf(seventies)
    store.getState().openEvent('1978-war')
    expect(store.getState()).toMatchObject({ view: { ...seventies, event: '1978-war' }, destination: null })
  })

  it.each(['1999-visit', '1950-first-talks'])('travels to %s when it is out of sight, without zooming', (id) => {
    //   |-----------|           *        becomes            |-----*-----|
    const store = storeOf(seventies)
    store.getState().openEvent(id)
    const { view, destination } = store.getState()
    const { earliest } = chronicle.byId.get(id)!.date
    expect(view).toMatchObject({ ...seventies, event: id })
    expect(destination!.from).toBeLessThanOrEqual(earliest)
    expect(destination!.to).toBeGreaterThan(earliest)
    expect(destination!.to - destination!.from).toBe(seventies.to - seventies.from)
  })

  it('brings the event to the middle where the record goes on far enough', () => {
    const store = storeOf({ from: dayOf(1970), to: dayOf(1972) })
    store.getState().openEvent('1991-accords')
    const { from, to } = store.getState().destination!
    expect((from + to) / 2).toBeCloseTo(dayOf(1991, 10, 23), 6)
  })

  it.each([
    // The war ends on 7 January, the day on which the window opens.
    [{ from: dayOf(1979, 1, 7), to: dayOf(1979, 2) }, false],
    [{ from: dayOf(1979, 1, 8), to: dayOf(1979, 2) }, true],
    // It begins on 25 December, the last day of the window; then the day after.
    [{ from: dayOf(1978, 12), to: dayOf(1978, 12, 26) }, false],
    [{ from: dayOf(1978, 12), to: dayOf(1978, 12, 25) }, true],
  ])('in window %o, travels to the war: %s', (window, travels) => {
    const store = storeOf(window)
    store.getState().openEvent('1978-war')
    expect(store.getState().destination !== null).toBe(travels)
  })

  it('does not turn back for an event that will be in sight on arrival', () => {
    const store = storeOf({ from: dayOf(1950), to: dayOf(1960) })
    store.getState().travelTo(seventies)
    store.getState().openEvent('1978-war')
    expect(store.getState().destination).toMatchObject(seventies)
  })

  it('follows an event that will be out of sight on arrival', () => {
    const store = storeOf(seventies)
    store.getState().travelTo({ from: dayOf(1990), to: dayOf(2000) })
    store.getState().openEvent('1978-war')
    const { from, to } = store.getState().destination!
    expect(from).toBeLessThan(dayOf(1979))
    expect(to).toBeGreaterThan(dayOf(1978, 12, 25))
  })

  it('opens nothing for an id that the record does not have', () => {
    const store = storeOf({ event: '1978-war' })
    store.getState().openEvent('1978-peace')
    expect(store.getState()).toMatchObject({ view: { event: '1978-war' }, destination: null })
  })

  it.each([
    ['../1960-05-01', { from: dayOf(1961), to: dayOf(1962) }, dayOf(1960, 5, 1)],
    ['2000-05-01/..', { from: dayOf(1961), to: dayOf(1962) }, dayOf(2000, 5, 1)],
  ])('travels to the known end of %s', (date, window, end) => {
    const events = [...chronicle.record.events, { ...eventDocument, id: 'open', date }]
    const store = createTimelineStore(chronicleOf(aRecord({ ...chronicle.record, events })), today, { ...defaultState, ...window })
    store.getState().openEvent('open')
    const { from, to } = store.getState().destination!
    expect((from + to) / 2).toBe(end)
  })

  it('counts how often a reader goes on to the open event, even the same one', () => {
    const store = storeOf(seventies)
    store.getState().openEvent('1978-war')
    expect(store.getState().readings).toBe(0)
    store.getState().readEvent('1978-war')
    store.getState().readEvent('1978-war')
    expect(store.getState()).toMatchObject({ view: { event: '1978-war' }, readings: 2 })
  })

  it('closes the event and leaves the window', () => {
    const store = storeOf({ ...seventies, event: '1978-war' })
    store.getState().closeEvent()
    expect(store.getState().view).toEqual({ ...defaultState, ...seventies })
  })
})

describe('stepping from event to event', () => {
  const walk = (store: ReturnType<typeof storeOf>, by: 1 | -1) => {
    const opened: (string | null)[] = []
    for (let i = 0; i < 20 && store.getState().step(by); i++) opened.push(store.getState().view.event)
    return opened
  }

  it('goes through all events in order of time, and stops at the last', () => {
    const store = storeOf()
    expect(walk(store, 1)).toEqual(eventIds)
    expect(store.getState().step(1)).toBe(false)
    expect(store.getState().view.event).toBe('2019-visit')
  })

  it('goes back from the last to the first', () => {
    expect(walk(storeOf(), -1)).toEqual(eventIds.toReversed())
  })

  it('goes through the filtered events only', () => {
    expect(walk(storeOf({ cat: ['visit'] }), 1)).toEqual(['1999-visit', '2019-visit'])
    expect(walk(storeOf({ min: 5 }), -1)).toEqual(['1991-accords', '1978-war', '1967-relations'])
  })

  it('goes on from an open event that the filter leaves out', () => {
    const store = storeOf({ cat: ['diplomacy'], event: '1999-visit' })
    store.getState().step(1)
    expect(store.getState().view.event).toBe('2005-treaty')
    store.getState().set({ event: '1999-visit' })
    store.getState().step(-1)
    expect(store.getState().view.event).toBe('1991-accords')
  })

  it('goes nowhere when nothing matches', () => {
    const store = storeOf({ q: 'nothing like it' })
    expect(store.getState().step(1)).toBe(false)
    expect(store.getState().step(-1)).toBe(false)
    expect(store.getState().view.event).toBeNull()
  })

  it('travels along', () => {
    const store = storeOf({ from: dayOf(1970), to: dayOf(1980), event: '1978-war' })
    expect(store.getState().step(1)).toBe(true)
    expect(store.getState().destination!.to).toBeGreaterThan(dayOf(1991, 10, 23))
  })
})

describe('filtering', () => {
  it('chooses categories one by one, in the order of the record', () => {
    const store = storeOf()
    store.getState().toggleCategory('conflict')
    expect(store.getState().view.cat).toEqual(['conflict'])
    store.getState().toggleCategory('diplomacy')
    expect(store.getState().view.cat).toEqual(['diplomacy', 'conflict'])
    store.getState().toggleCategory('conflict')
    expect(store.getState().view.cat).toEqual(['diplomacy'])
  })

  it('takes all chosen for none chosen', () => {
    const store = storeOf({ cat: ['diplomacy', 'conflict'] })
    store.getState().toggleCategory('visit')
    expect(store.getState().view.cat).toBeNull()
  })

  it('takes the last one taken back for none chosen', () => {
    const store = storeOf({ cat: ['visit'] })
    store.getState().toggleCategory('visit')
    expect(store.getState().view.cat).toBeNull()
  })

  it('does not choose a category that the record does not have', () => {
    const store = storeOf({ cat: ['visit'] })
    store.getState().toggleCategory('weather')
    expect(store.getState().view.cat).toEqual(['visit'])
  })

  it('comes to the same choice in whatever order the categories are toggled', () => {
    const toggles = fc.array(fc.constantFrom(...categoryIds), { maxLength: 12 })
    fc.assert(fc.property(toggles, (ids) => {
      const store = storeOf()
      // The reference: all of them start the choice anew, as none does.
      let chosen: string[] = []
      for (const id of ids) {
        store.getState().toggleCategory(id)
        chosen = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
        if (chosen.length === categoryIds.length) chosen = []
        expect(store.getState().view.cat).toEqual(chosen.length === 0 ? null : categoryIds.filter((known) => chosen.includes(known)))
      }
    }))
  })

  it('opens every part of the filter again, and nothing else', () => {
    const rest = { from: dayOf(1970), to: dayOf(1980), event: '1978-war', view: 'list', theme: 'dark' } as const
    const store = storeOf({ ...rest, cat: ['visit'], dir: ['a-b'], min: 4, contested: true, q: 'war' })
    store.getState().resetFilters()
    expect(store.getState().view).toEqual({ ...defaultState, ...rest })
  })

  it.each([
    ['categories', { cat: null }],
    ['directions', { dir: null }],
    ['least', { min: 1 }],
    ['contested', { contested: false }],
    ['words', { q: '' }],
  ] as const)('opens %s alone', (part, opened) => {
    const filtered = { cat: ['visit'], dir: ['a-b'], min: 4, contested: true, q: 'war' } as const
    const store = storeOf(filtered)
    store.getState().openFilter(part)
    expect(store.getState().view).toEqual({ ...defaultState, ...filtered, ...opened })
  })

  it('keeps the open event open when the filter leaves it out', () => {
    const store = storeOf({ event: '1978-war' })
    store.getState().toggleCategory('visit')
    expect(store.getState().view.event).toBe('1978-war')
  })

  it('answers with the events of the view', () => {
    const store = storeOf({ cat: ['visit'] })
    expect(Array.from(store.answers.matches(store.getState().view), ({ event }) => event.id)).toEqual(['1999-visit', '2019-visit'])
  })
})

describe('a store that begins with an excerpt', () => {
  const short = chronicleOf(excerptOf(chronicle.record))
  const begun = (fetchWhole: (language: string | null) => Promise<Chronicle> = () => Promise.resolve(chronicle)) =>
    createTimelineStore(short, today, { ...defaultState, cat: ['visit'] }, [], { language: 'en', fetchWhole })

  it('asks for the whole only when that is wanted, and once', async () => {
    const fetchWhole = vi.fn(() => Promise.resolve(chronicle))
    const store = begun(fetchWhole)
    expect(fetchWhole).not.toHaveBeenCalled()
    await Promise.all([store.whole(), store.whole()])
    await store.latest().whole()
    expect(fetchWhole).toHaveBeenCalledOnce()
  })

  it('puts the whole in its place, under one and the same state, and tells those who look', async () => {
    const store = begun()
    const told = vi.fn()
    store.subscribe(told)
    const [before, view] = [store.latest(), store.getState().view]
    await store.whole()
    expect(told).toHaveBeenCalledOnce()
    expect(store.latest()).not.toBe(before)
    expect(store.bounds).toBe(before.bounds)
    for (const each of [store, store.latest()]) {
      expect(each.chronicle).toBe(chronicle)
      expect(each.getState().view).toBe(view)
      expect(Array.from(each.answers.matches(view), ({ event }) => event.id)).toEqual(['1999-visit', '2019-visit'])
    }
    store.latest().getState().openEvent('1978-war')
    expect(store.getState().view.event).toBe('1978-war')
  })

  it('gives the whole in another language without speaking it', async () => {
    const inVietnamese = chronicleOf({ ...chronicle.record, version: 'vi' })
    const store = begun((language) => Promise.resolve(language === 'vi' ? inVietnamese : chronicle))
    expect(await store.readIn('vi')).toBe(inVietnamese)
    expect(store.chronicle).toBe(short)
    expect(await store.readIn('en')).toBe(chronicle)
  })

  it('gives the whole in all its languages', async () => {
    const inAll = chronicleOf({ ...chronicle.record, version: 'all' })
    expect(await begun((language) => Promise.resolve(language === null ? inAll : chronicle)).readIn(null)).toBe(inAll)
    expect(await createTimelineStore(chronicle, today).readIn(null)).toBe(chronicle)
  })

  it('says that words cannot be looked for yet', async () => {
    const store = begun()
    expect(store.answers.searchIsReady()).toBe(false)
    await store.whole()
    expect(store.answers.searchIsReady()).toBe(true)
  })

  it('stays as it is when the whole cannot be had, and can be asked again', async () => {
    const fetchWhole = vi.fn(() => Promise.resolve(chronicle)).mockRejectedValueOnce(new Error('No network'))
    const store = begun(fetchWhole)
    await expect(store.whole()).rejects.toThrow('No network')
    expect(store.chronicle).toBe(short)
    await store.whole()
    expect(store.chronicle).toBe(chronicle)
  })

  it('fetches the whole in another language when that is to be spoken, and the last one asked for stays', async () => {
    const asked: (string | null)[] = []
    const inVietnamese = chronicleOf({ ...chronicle.record, version: 'vi' })
    const store = begun(async (language) => {
      asked.push(language)
      return language === 'vi' ? inVietnamese : chronicle
    })
    await store.speak('en')
    expect(asked).toEqual([])
    await Promise.all([store.whole(), store.speak('vi')])
    expect(asked).toEqual(['en', 'vi'])
    expect(store.chronicle).toBe(inVietnamese)
    await store.whole()
    await store.speak('vi')
    expect(asked).toEqual(['en', 'vi'])
  })
})
