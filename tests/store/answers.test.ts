import { describe, expect, it, vi } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { createAnswers, filterOf } from '../../src/store/answers.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { aRecord, eventDocument } from '../aRecord.ts'
import { chronicle, eventIds } from './aChronicle.ts'

const viewOf = (part: Partial<ViewState>): ViewState => ({ ...defaultState, ...part })
const matchesOf = (part: Partial<ViewState>) => Array.from(createAnswers(chronicle).matches(viewOf(part)), ({ event }) => event.id)

describe('filterOf', () => {
  it('asks for everything in the default view', () => {
    expect(filterOf(defaultState)).toEqual({ categories: null, directions: null, least: 1, contested: false, words: '' })
  })

  it('takes each part of the filter from its key', () => {
    expect(filterOf({ cat: ['visit'], dir: ['a-b'], min: 4, contested: true, q: 'war' })).toEqual({
      categories: ['visit'], directions: ['a-b'], least: 4, contested: true, words: 'war',
    })
  })
})

describe('createAnswers', () => {
  it.each<[Partial<ViewState>, string[]]>([
    [{}, eventIds],
    [{ cat: ['visit'] }, ['1999-visit', '2019-visit']],
    [{ dir: ['a-b', 'third-party'] }, ['1978-war', '1991-accords']],
    [{ min: 5 }, ['1967-relations', '1978-war', '1991-accords']],
    [{ contested: true }, ['1978-war', '2005-treaty']],
    [{ q: 'paris' }, ['1991-accords']],
    [{ q: '   ' }, eventIds],
    [{ cat: ['diplomacy'], min: 5, q: 'rel' }, ['1967-relations']],
    [{ cat: ['visit'], contested: true }, []],
  ])('finds the events of %o in order of time', (part, ids) => {
    expect(matchesOf(part)).toEqual(ids)
  })

  it('counts what each choice would show', () => {
    const counts = createAnswers(chronicle).counts(viewOf({ cat: ['visit'] }))
    expect(Object.fromEntries(counts.categories)).toEqual({ diplomacy: 4, visit: 2, conflict: 1 })
    expect(Object.fromEntries(counts.directions)).toEqual({ 'b-a': 2 })
  })

  it('says which part of a filter without matches to open', () => {
    expect(createAnswers(chronicle).waysToLoosen(viewOf({ cat: ['visit'], contested: true }))).toEqual([
      { part: 'categories', count: 2 }, { part: 'contested', count: 2 },
    ])
  })

  const questions = ['matches', 'counts', 'waysToLoosen'] as const

  it.each(questions)('gives the very same %s while the filter stays, wherever the window moves', (question) => {
    const answers = createAnswers(chronicle)
    const view = viewOf({ cat: ['visit'], q: 'visit' })
    const first = answers[question](view)
    expect(answers[question]({ ...view, from: 0, to: 100, event: '1978-war', view: 'list', lanes: 'side', theme: 'dark' })).toBe(first)
  })

  it.each<[string, Partial<ViewState>]>([
    ['categories', { cat: ['visit'] }],
    ['directions', { dir: ['a-b'] }],
    ['weights', { min: 3 }],
    ['contests', { contested: true }],
    ['words', { q: 'visit' }],
  ])('answers anew when the %s change', (_, part) => {
    const answers = createAnswers(chronicle)
    const all = answers.matches(defaultState)
    const some = answers.matches(viewOf(part))
    expect(some).not.toBe(all)
    expect(some.length).toBeLessThan(all.length)
    expect(Array.from(answers.matches(defaultState), ({ event }) => event.id)).toEqual(eventIds)
  })

  it('goes on with a search that is being made ready when a word cannot wait for it', async () => {
    const count = 5000
    const many = chronicleOf(aRecord({ events: Array.from({ length: count }, (_, i) => ({ ...eventDocument, id: `event-${i}`, title: i % 2 ? 'Talks' : 'Visit' })) }))
    const eventOf = vi.spyOn(many, 'eventOf')
    const answers = createAnswers(many)
    let found = 0
    let now = 0
    const breathe = () => {
      found ||= answers.matches(viewOf({ q: 'talks' })).length
      return Promise.resolve()
    }
    await answers.prepareSearch({ now: () => (now += 5), breathe })
    expect([found, eventOf.mock.calls.length]).toEqual([count / 2, count])
    expect(answers.matches(viewOf({ q: 'visit' }))).toHaveLength(count / 2)
  })

  it('keeps the answers of two timelines apart', () => {
    const [one, other] = [createAnswers(chronicle), createAnswers(chronicle)]
    const visits = one.matches(viewOf({ cat: ['visit'] }))
    other.matches(defaultState)
    expect(visits).toHaveLength(2)
    expect(other.matches(defaultState)).toHaveLength(eventIds.length)
  })
})
