import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { readStateObject, stateObject } from '../../src/store/stateObject.ts'
import { CONTEXTS, LANES, THEMES, VIEWS, type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { categoryIds, eventIds } from './aChronicle.ts'
import { aTold } from './aTold.ts'

const read = (part: unknown, view: Partial<ViewState> = {}) => readStateObject(part, { ...defaultState, ...view }, aTold)

const someView: fc.Arbitrary<ViewState> = fc.record({
  window: fc.option(fc.tuple(fc.integer({ min: -7000, max: 18_000 }), fc.integer({ min: 1, max: 4000 }))),
  cat: fc.option(fc.subarray(categoryIds, { minLength: 1 })),
  dir: fc.option(fc.subarray([...DIRECTIONS], { minLength: 1 })),
  min: fc.integer({ min: 1, max: 5 }),
  contested: fc.boolean(),
  q: fc.constantFrom('', 'war', 'a, b & c'),
  event: fc.option(fc.constantFrom(...eventIds)),
  view: fc.constantFrom(...VIEWS),
  lanes: fc.constantFrom(...LANES),
  strip: fc.option(fc.subarray(['trade', 'investment'])),
  context: fc.option(fc.subarray([...CONTEXTS])),
  lang: fc.option(fc.constantFrom('en', 'vi', 'km')),
  theme: fc.constantFrom(...THEMES),
}).map(({ window, ...rest }) => ({ ...defaultState, ...rest, from: window && window[0], to: window && window[0] + window[1] }))

describe('a state object', () => {
  it('is of plain values, with the edges as an address writes them', () => {
    expect(stateObject({ ...defaultState, from: dayOf(1975), to: dayOf(1992), cat: ['conflict'], min: 3 })).toEqual({
      ...defaultState, from: '1975', to: '1991', cat: ['conflict'], min: 3,
    })
  })

  it('reads back as the view it was made of, over any other', () => {
    fc.assert(fc.property(someView, someView, (view, other) => {
      expect(readStateObject(stateObject(view), other, aTold)).toEqual({ state: view, problems: [] })
    }))
  })

  it('survives being sent as JSON', () => {
    fc.assert(fc.property(someView, (view) => {
      expect(read(JSON.parse(JSON.stringify(stateObject(view)))).state).toEqual(view)
    }))
  })
})

describe('reading part of a state', () => {
  it.each([
    [{ from: '1975', to: '1991' }, { from: dayOf(1975), to: dayOf(1992) }],
    [{ from: 1975, to: 1991 }, { from: dayOf(1975), to: dayOf(1992) }],
    [{ cat: 'conflict,diplomacy' }, { cat: ['diplomacy', 'conflict'] }],
    [{ cat: ['conflict'] }, { cat: ['conflict'] }],
    [{ cat: [] }, { cat: null }],
    [{ dir: 'a-b' }, { dir: ['a-b'] }],
    [{ min: '3' }, { min: 3 }],
    [{ contested: true }, { contested: true }],
    [{ contested: '1' }, { contested: true }],
    [{ strip: [] }, { strip: [] }],
    [{ strip: 'none' }, { strip: [] }],
    [{ context: 'leaders' }, { context: ['leaders'] }],
    [{ event: '1978-war', view: 'list' }, { event: '1978-war', view: 'list' }],
    [{ unknown: 'x', constructor: 'y' }, {}],
  ])('takes values and texts: %o', (part, expected) => {
    expect(read(part)).toEqual({ state: { ...defaultState, ...expected }, problems: [] })
  })

  it('leaves what it does not name', () => {
    expect(read({ min: 2 }, { q: 'war', event: '1978-war' }).state).toMatchObject({ min: 2, q: 'war', event: '1978-war' })
    expect(read({ min: undefined }, { min: 4 }).state.min).toBe(4)
  })

  it.each([null, ''])('takes %o for the default', (value) => {
    const { state, problems } = read({ cat: value, event: value, q: value, from: value, min: value }, { cat: ['conflict'], event: '1978-war', q: 'war', from: dayOf(1975), min: 4 })
    expect(state).toEqual(defaultState)
    expect(problems).toEqual([])
  })

  it.each([
    [{ min: 9 }, 'min'], [{ min: {} }, 'min'], [{ event: 'nope' }, 'event'], [{ from: 'soon' }, 'from'], [{ from: Symbol('x') }, 'from'],
    [{ theme: 'blue' }, 'theme'], [{ cat: ['nope'] }, 'cat'], [{ contested: 'maybe' }, 'contested'], [{ keys: true }, 'keys'], [{ v: 7 }, 'v'],
  ])('gives the default for a bad value, and names it: %o', (part, key) => {
    const { state, problems } = read(part, { min: 4, theme: 'dark', cat: ['conflict'], contested: true, event: '1978-war', from: dayOf(1975), keys: 'off' })
    expect(problems).toEqual([expect.objectContaining({ key })])
    if (key !== 'v') expect(state[key as keyof ViewState]).toEqual(defaultState[key as keyof ViewState])
  })

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('from', 'to', 'cat', 'min', 'q', 'story', 'step', 'strip', 'v'), fc.anything())), (part) => {
      expect(read(part).state).toMatchObject({ lanes: 'category' })
    }))
  })

  it.each([null, undefined, 'from=1975', 7, ['from']])('names %o, which is no state', (part) => {
    const { state, problems } = read(part, { min: 3 })
    expect(state.min).toBe(3)
    expect(problems).toEqual([expect.objectContaining({ key: 'state' })])
  })

  it('lets go of an edge that a newly given one has passed', () => {
    const window = { from: dayOf(1975), to: dayOf(1981) }
    expect(read({ from: '1990' }, window)).toMatchObject({ state: { from: dayOf(1990), to: null }, problems: [] })
    expect(read({ to: '1960' }, window)).toMatchObject({ state: { from: null, to: dayOf(1961) }, problems: [] })
    expect(read({ from: '1976' }, window)).toMatchObject({ state: { from: dayOf(1976), to: dayOf(1981) }, problems: [] })
  })

  it('shows the step of a story, over which what else is given counts', () => {
    expect(read({ story: 'peace', step: 2 }, { q: 'war' }).state).toEqual({ ...defaultState, story: 'peace', step: 2, event: '1991-accords', from: dayOf(1990), to: dayOf(1993) })
    expect(read({ story: 'peace' }).state).toMatchObject({ step: 1, event: '1978-war' })
    expect(read({ step: 3 }, { story: 'peace', step: 1 }).state).toMatchObject({ step: 3, view: 'list', cat: ['visit'], theme: 'auto' })
    expect(read({ story: 'peace', step: 2, event: null, lanes: 'side' }).state).toMatchObject({ step: 2, event: null, lanes: 'side', from: dayOf(1990) })
  })

  it('names a step that the story does not have', () => {
    expect(read({ story: 'peace', step: 9 }, { q: 'war' })).toMatchObject({ state: { story: 'peace', step: null, q: 'war' }, problems: [{ key: 'step', value: '9' }] })
  })
})
