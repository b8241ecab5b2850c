import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, dayOf } from '../../src/dates/Day.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { ADDRESS_VERSION, addressText, readAddress, readStoryAddress, writeAddress } from '../../src/store/address.ts'
import { CONTEXTS, INTERFACES, KEYS, LANES, SCALES, THEMES, VIEWS, type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { categoryIds, chronicle, eventIds } from './aChronicle.ts'
import { aTold } from './aTold.ts'

const read = (query: string, base?: ViewState) => readAddress(new URLSearchParams(query), chronicle, base)
const write = (part: Partial<ViewState>, base?: ViewState) => addressText(writeAddress({ ...defaultState, ...part }, base))

type Key = keyof ViewState

/** For each key a value as it stands in an address, what it means, and a value that means nothing. */
const EXAMPLES: readonly (readonly [key: Key, text: string, value: ViewState[Key], bad: string])[] = [
  ['from', '1967-06-24', dayOf(1967, 6, 24), '24 June 1967'],
  ['to', '1979-01', dayOf(1979, 2), '1979-13'],
  ['cat', 'diplomacy,visit', ['diplomacy', 'visit'], 'weather'],
  ['dir', 'a-b,mutual', ['a-b', 'mutual'], 'c-d'],
  ['min', '4', 4, '6'],
  ['contested', '1', true, 'yes'],
  ['event', '1978-war', '1978-war', '1978-peace'],
  ['story', 'accords', 'accords', 'discords'],
  ['step', '3', 3, '0'],
  ['view', 'list', 'list', 'map'],
  ['lanes', 'side', 'side', 'colour'],
  ['strip', 'trade', ['trade'], 'rainfall'],
  ['scale', 'log', 'log', 'cube'],
  ['context', 'regimes,leaders', ['regimes', 'leaders'], 'weather'],
  ['context', 'none', [], 'nothing'],
  ['lang', 'km', 'km', 'fr'],
  ['theme', 'dark', 'dark', 'pink'],
  ['ui', 'min', 'min', 'max'],
  ['keys', 'off', 'off', 'maybe'],
  ['present', '1', true, 'please'],
]
const DEFAULT_TEXTS: Partial<Record<string, string>> = {
  v: String(ADDRESS_VERSION), min: '1', contested: '0', view: 'timeline', lanes: 'category', scale: 'linear', theme: 'auto', ui: 'full', keys: 'on', present: '0',
}

/** Whole days of four-digit years; `to` may be the moment after the last of them. */
const edges: fc.Arbitrary<Pick<ViewState, 'from' | 'to'>> = fc
  .tuple(fc.integer({ min: dayOf(0), max: dayOf(9999, 12, 31) }), fc.integer({ min: 1, max: 50_000 }), fc.boolean(), fc.boolean())
  .map(([from, length, hasFrom, hasTo]) => ({ from: hasFrom ? from : null, to: hasTo ? Math.min(from + length, dayOf(10_000)) : null }))

/** Some of a list in its own order, or no choice. */
const someOf = <T>(known: readonly T[]) => fc.option(fc.subarray([...known], { minLength: 1 }))

const queries = fc
  .oneof(fc.constant(''), fc.string({ unit: 'binary' }), fc.constantFrom('Phnôm Pênh', 'ភ្នំពេញ', 'a&b=c#d', '100 %', '1+1', 'a,b'))
  .map((words) => words.trim())

const states: fc.Arbitrary<ViewState> = fc
  .tuple(edges, fc.record<Omit<ViewState, 'from' | 'to'>>({
    cat: someOf(categoryIds),
    dir: someOf(DIRECTIONS),
    min: fc.integer({ min: 1, max: 5 }),
    contested: fc.boolean(),
    q: queries,
    event: fc.option(fc.constantFrom(...eventIds)),
    story: fc.option(fc.constantFrom('accords', 'visits', 'own-mine')),
    step: fc.option(fc.integer({ min: 1, max: 9999 })),
    view: fc.constantFrom(...VIEWS),
    lanes: fc.constantFrom(...LANES),
    strip: fc.oneof(fc.constant([]), someOf(['trade', 'investment'])),
    scale: fc.constantFrom(...SCALES),
    context: fc.oneof(fc.constant(null), fc.subarray([...CONTEXTS])),
    lang: fc.option(fc.constantFrom('en', 'vi', 'km')),
    theme: fc.constantFrom(...THEMES),
    ui: fc.constantFrom(...INTERFACES),
    keys: fc.constantFrom(...KEYS),
    present: fc.boolean(),
  }))
  .map(([window, rest]) => ({ ...window, ...rest }))

describe('readAddress', () => {
  it('gives the whole record for an empty address', () => {
    expect(read('')).toEqual({ state: defaultState, problems: [] })
  })

  it.each(EXAMPLES)('reads %s=%s', (key, text, value) => {
    expect(read(new URLSearchParams({ [key]: text }).toString())).toEqual({ state: { ...defaultState, [key]: value }, problems: [] })
  })

  it.each(EXAMPLES)('falls back to the default of %s and names the value when it is bad', (key, _text, _value, bad) => {
    const { state, problems } = read(new URLSearchParams({ [key]: bad }).toString())
    expect(state).toEqual(defaultState)
    expect(problems).toEqual([{ key, value: bad, expected: expect.stringMatching(/\S/) }])
  })

  it.each(EXAMPLES)('takes %s= for left out', (key) => {
    expect(read(`${key}=`)).toEqual({ state: defaultState, problems: [] })
  })

  it('passes over keys that it does not know', () => {
    expect(read('colour=red&utm_source=mail&From=1990&__proto__=1&constructor=2')).toEqual({ state: defaultState, problems: [] })
  })

  it('reads what is good beside what is bad', () => {
    const { state, problems } = read('from=1979&cat=weather&view=list&min=nine')
    expect(state).toEqual({ ...defaultState, from: dayOf(1979), view: 'list' })
    expect(problems.map(({ key }) => key)).toEqual(['cat', 'min'])
  })

  it.each<[string, Day, Day]>([
    // from 1 January to the end of 31 December
    ['from=1979&to=1991', dayOf(1979), dayOf(1992)],
    ['from=1979-01&to=1979-02', dayOf(1979), dayOf(1979, 3)],
    ['from=1979-01-07&to=1979-01-07', dayOf(1979, 1, 7), dayOf(1979, 1, 8)],
    ['from=1980-02-29&to=1980-02-29', dayOf(1980, 2, 29), dayOf(1980, 3, 1)],
  ])('reads the window %s up to the end of its last day', (query, from, to) => {
    expect(read(query).state).toMatchObject({ from, to })
  })

  it.each([
    'from=1979-02-29', 'from=1979-00', 'from=79', 'from=1979-1-7', 'from=%2B1979', 'from=1979-01-07T12:00', 'to=1979-04-31', 'to=198X', 'to=..',
  ])('finds no day in %s', (query) => {
    const { state, problems } = read(query)
    expect(state).toEqual(defaultState)
    const [[key, value]] = [...new URLSearchParams(query)] as [[string, string]]
    expect(problems).toMatchObject([{ key, value }])
  })

  it('reads one edge alone', () => {
    expect(read('from=1979').state).toMatchObject({ from: dayOf(1979), to: null })
    expect(read('to=1979').state).toMatchObject({ from: null, to: dayOf(1980) })
  })

  it.each(['from=1991&to=1979', 'from=1979-01-08&to=1979-01-07'])('shows the whole record when the window %s ends before it begins', (query) => {
    const { state, problems } = read(query)
    expect(state).toEqual(defaultState)
    expect(problems).toMatchObject([{ key: 'to', value: new URLSearchParams(query).get('to') }])
  })

  it('keeps what it knows of a list, in the order of the record, and names the rest', () => {
    const { state, problems } = read('cat=conflict,weather,diplomacy,conflict&dir=mutual,a-b,up')
    expect(state.cat).toEqual(['diplomacy', 'conflict'])
    expect(state.dir).toEqual(['a-b', 'mutual'])
    expect(problems.map(({ key, value }) => [key, value])).toEqual([['cat', 'weather'], ['dir', 'up']])
  })

  it('forgives spaces and empty places in a list', () => {
    expect(read('cat=+visit+,,diplomacy,')).toEqual({ state: { ...defaultState, cat: ['diplomacy', 'visit'] }, problems: [] })
  })

  it('reads words without the spaces around them', () => {
    expect(read('q=++Hun+Sen+').state.q).toBe('Hun Sen')
  })

  it.each(['0', '6', '-1', '2.5', '1e0', ' 3', 'five'])('takes min=%s for no weight', (text) => {
    expect(read(`min=${encodeURIComponent(text)}`)).toMatchObject({ state: { min: 1 }, problems: [{ key: 'min' }] })
  })

  it.each(['0', '-1', '1.5', '01', '10000', 'two'])('takes step=%s for no step', (text) => {
    expect(read(`step=${text}`)).toMatchObject({ state: { step: null }, problems: [{ key: 'step' }] })
  })

  it.each(['true', '2', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])('does not take contested=%s for a yes', (text) => {
    const { state, problems } = read(`contested=${text}`)
    expect(state.contested).toBe(false)
    expect(problems).toMatchObject([{ key: 'contested', value: text }])
  })

  const choices = [['view', VIEWS], ['lanes', LANES], ['theme', THEMES], ['ui', INTERFACES], ['keys', KEYS]] as const

  it.each(choices.flatMap(([key, known]) => known.map((choice) => [key, choice] as const)))('knows %s=%s, and not in capitals', (key, choice) => {
    expect(read(`${key}=${choice}`)).toMatchObject({ state: { [key]: choice }, problems: [] })
    expect(read(`${key}=${choice.toUpperCase()}`).problems).toMatchObject([{ key, value: choice.toUpperCase() }])
  })

  it('names an event of another record, and opens none', () => {
    expect(read('event=1945-elsewhere')).toMatchObject({ state: { event: null }, problems: [{ key: 'event', value: '1945-elsewhere' }] })
  })

  it('reads a link of this version without a word', () => {
    expect(read(`v=${ADDRESS_VERSION}&view=list`)).toEqual({ state: { ...defaultState, view: 'list' }, problems: [] })
  })

  const otherVersions = ['0', '-1', '1.5', String(ADDRESS_VERSION + 1), 'one', 'Infinity']

  it.each(otherVersions)('reads what it can of a link of version %s, and says so', (version) => {
    const { state, problems } = read(`v=${version}&view=list`)
    expect(state).toEqual({ ...defaultState, view: 'list' })
    expect(problems).toMatchObject([{ key: 'v', value: version, expected: String(ADDRESS_VERSION) }])
  })

  it('starts from the defaults it is given', () => {
    const base: ViewState = { ...defaultState, ui: 'min', keys: 'off', cat: ['visit'], from: dayOf(1990) }
    expect(read('', base)).toEqual({ state: base, problems: [] })
    expect(read('ui=full&cat=conflict', base).state).toEqual({ ...base, ui: 'full', cat: ['conflict'] })
    expect(read('ui=pink&cat=weather&from=soon', base).state).toEqual(base)
  })

  it('leaves the defaults as they were', () => {
    const base = Object.freeze({ ...defaultState })
    read('view=list&from=1990', base)
    expect(base).toEqual(defaultState)
  })

  describe('with any address at all', () => {
    const known = fc.constantFrom('v', ...EXAMPLES.map(([key]) => key))
    const keys = fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: fc.constant('q') }, { weight: 1, arbitrary: fc.string() })
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...EXAMPLES.flatMap(([, text, , bad]) => [text, bad])),
      fc.constantFrom('constructor', '__proto__', 'toString', '0', '1', '5', '-1', 'NaN', 'null', ',', 'visit,weather', '1990-02-30', '9999-12-31', '0000'),
    )
    const addresses = fc.array(fc.tuple(keys, values), { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs))

    it('gives a view that can be written and read again without a problem', () => {
      fc.assert(fc.property(addresses, (params) => {
        const { state } = readAddress(params, chronicle)
        const again = readAddress(new URLSearchParams(addressText(writeAddress(state))), chronicle)
        expect(again).toEqual({ state, problems: [] })
      }), { numRuns: 1000 })
    })

    it('names every value that it could not use', () => {
      fc.assert(fc.property(known, values, (key, value) => {
        fc.pre(/[^,\s]/.test(value))
        const { state, problems } = readAddress(new URLSearchParams([[key, value]]), chronicle)
        const changed = key !== 'v' && JSON.stringify(state) !== JSON.stringify(defaultState)
        const asksForDefault = value === DEFAULT_TEXTS[key] || Number(value) === Number(DEFAULT_TEXTS[key])
        expect(changed || asksForDefault || problems.some((problem) => problem.key === key)).toBe(true)
      }), { numRuns: 1000 })
    })
  })
})

describe('writeAddress', () => {
  it('has nothing to say about the default view', () => {
    expect(write({})).toBe('')
  })

  it.each(EXAMPLES)('writes only %s when only that differs', (key, text, value) => {
    expect([...writeAddress({ ...defaultState, [key]: value })]).toEqual([[key, text]])
  })

  it.each<[Partial<ViewState>, string]>([
    [{ from: dayOf(1979), to: dayOf(1992) }, '?from=1979&to=1991'],
    [{ from: dayOf(1979, 2), to: dayOf(1979, 4) }, '?from=1979-02&to=1979-03'],
    [{ from: dayOf(1978, 12, 25), to: dayOf(1979, 1, 8) }, '?from=1978-12-25&to=1979-01-07'],
    // A moment within a day goes to the nearest whole one.
    [{ from: dayOf(1978, 12, 25) + 0.4, to: dayOf(1979, 1, 8) - 0.4 }, '?from=1978-12-25&to=1979-01-07'],
    [{ cat: ['diplomacy', 'conflict'], min: 3 }, '?cat=diplomacy,conflict&min=3'],
    [{ q: 'Phnôm Pênh & Hà Nội' }, '?q=Phn%C3%B4m+P%C3%AAnh+%26+H%C3%A0+N%E1%BB%99i'],
    [{ contested: true, event: '1978-war' }, '?contested=1&event=1978-war'],
  ])('writes %o as %s', (part, text) => {
    expect(write(part)).toBe(text)
  })

  it('leaves out words that are only spaces', () => {
    expect(write({ q: '  ' })).toBe('')
  })

  it('writes words without the spaces around them', () => {
    expect(write({ q: ' Hun Sen ' })).toBe('?q=Hun+Sen')
  })

  it('writes what a reader changed back to the usual, where the defaults differ', () => {
    const base: ViewState = { ...defaultState, contested: true, min: 3, q: 'border', ui: 'min' }
    expect(addressText(writeAddress(defaultState, base))).toBe('?min=1&contested=0&q=&ui=full')
    expect(read('?min=1&contested=0&q=&ui=full', base).state).toEqual(defaultState)
  })

  it('writes nothing for a list equal to the default one', () => {
    const base: ViewState = { ...defaultState, cat: ['visit', 'conflict'] }
    expect(write({ cat: ['visit', 'conflict'] }, base)).toBe('')
    expect(write({ cat: ['visit'] }, base)).toBe('?cat=visit')
  })

  it('names just the keys that are not at their default', () => {
    fc.assert(fc.property(states, (state) => {
      const changed = (Object.keys(state) as Key[]).filter((key) => state[key] !== defaultState[key])
      expect([...writeAddress(state).keys()].toSorted()).toEqual(changed.toSorted())
    }))
  })

  it('can be read back, whatever the view', () => {
    fc.assert(fc.property(states, (state) => {
      expect(readAddress(writeAddress(state), chronicle)).toEqual({ state, problems: [] })
    }), { numRuns: 500 })
  })

  it('can be read back from the text of a link, whatever the view', () => {
    fc.assert(fc.property(states, (state) => {
      const url = new URL(`https://example.org/timeline${addressText(writeAddress(state))}#top`)
      expect(readAddress(url.searchParams, chronicle)).toEqual({ state, problems: [] })
    }), { numRuns: 500 })
  })

  it('can be read back over other defaults that choose nothing for the reader', () => {
    const nothingChosen = { from: null, to: null, cat: null, dir: null, event: null, story: null, step: null, strip: null, context: null, lang: null }
    const bases = states.map((state): ViewState => ({ ...state, ...nothingChosen }))
    fc.assert(fc.property(states, bases, (state, base) => {
      expect(readAddress(writeAddress(state, base), chronicle, base)).toEqual({ state, problems: [] })
    }), { numRuns: 500 })
  })

  it('keeps the window of a line between two days to within half a day', () => {
    const lines = fc.tuple(fc.double({ min: dayOf(1900), max: dayOf(2100), noNaN: true }), fc.double({ min: 4, max: 40_000, noNaN: true }))
    fc.assert(fc.property(lines, ([from, length]) => {
      const { state, problems } = readAddress(writeAddress({ ...defaultState, from, to: from + length }), chronicle)
      expect(problems).toEqual([])
      expect(Math.abs(state.from! - from)).toBeLessThanOrEqual(0.5)
      expect(Math.abs(state.to! - from - length)).toBeLessThanOrEqual(0.5 + 1e-9)
    }))
  })
})

describe('addressText', () => {
  it.each([
    [{}, ''],
    [{ view: 'list' }, '?view=list'],
    [{ cat: 'visit,conflict' }, '?cat=visit,conflict'],
    // Only commas are spared.
    [{ q: 'a%2Cb?#&' }, '?q=a%252Cb%3F%23%26'],
  ])('writes %o as "%s"', (params, text) => {
    expect(addressText(new URLSearchParams(params))).toBe(text)
  })
})

describe('an address that names a step of a story', () => {
  const read = (query: string, base?: ViewState) => readStoryAddress(new URLSearchParams(query), aTold, base)

  it('shows what the step shows', () => {
    expect(read('story=peace&step=2')).toEqual({ state: { ...defaultState, story: 'peace', step: 2, event: '1991-accords', from: dayOf(1990), to: dayOf(1993) }, problems: [] })
  })

  it('begins at the first step', () => {
    expect(read('story=peace').state).toMatchObject({ story: 'peace', step: 1, event: '1978-war', cat: ['conflict'] })
  })

  it('lets the other keys count over the step', () => {
    expect(read('story=peace&step=1&lanes=side&event=1967-relations&from=1960&cat=').state).toMatchObject({ step: 1, lanes: 'side', event: '1967-relations', from: dayOf(1960), to: dayOf(1981), cat: ['conflict'] })
  })

  it('leaves the reader’s own screen as it is set', () => {
    expect(read('story=peace&step=3&present=1&theme=dark', { ...defaultState, ui: 'min' }).state).toMatchObject({ view: 'list', theme: 'dark', ui: 'min', present: true })
    expect(read('story=peace&step=3').state.theme).toBe('auto')
  })

  it('names a step that the story does not have, and shows the rest', () => {
    const { state, problems } = read('story=peace&step=9&min=3')
    expect(state).toEqual({ ...defaultState, story: 'peace', min: 3 })
    expect(problems).toEqual([{ key: 'step', value: '9', expected: '1 to 3' }])
  })

  it.each(['story=bare', 'story=own-mine&step=2', 'cat=visit', ''])('reads "%s" as any other', (query) => {
    expect(read(query)).toEqual(readAddress(new URLSearchParams(query), aTold))
  })
})
