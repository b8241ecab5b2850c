import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type History, type Stories, joined, noHistory, noted, turned, withStep, withStepAt, withStepPart, withStory, withWording, withoutStep } from '../../src/store/composing.ts'
import type { Story } from '../../src/store/storySteps.ts'

const step = (title: string) => ({ title, text: `${title}.`, state: { from: '1975' } })
const story = (id: string, ...titles: string[]): Story => ({ id, title: id, steps: titles.map(step) })
const titlesOf = ({ steps }: Story) => steps.map(({ title }) => title)

const someStory = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 8 }).map((titles) => story('own-a', ...titles))
const place = fc.integer({ min: -3, max: 12 })

describe('moving a step', () => {
  it('puts it there, and leaves the others in their order', () => {
    expect(titlesOf(withStepAt(story('s', 'a', 'b', 'c', 'd'), 0, 2))).toEqual(['b', 'c', 'a', 'd'])
    expect(titlesOf(withStepAt(story('s', 'a', 'b', 'c'), 2, 1))).toEqual(['a', 'c', 'b'])
  })

  it('loses no step and adds none, wherever to', () => {
    fc.assert(fc.property(someStory, place, place, (told, from, to) => {
      const moved = withStepAt(told, from, to)
      expect(titlesOf(moved).toSorted()).toEqual(titlesOf(told).toSorted())
      const without = (one: Story) => one.steps.filter((each) => each !== told.steps[from])
      expect(without(moved)).toEqual(without(told))
    }))
  })

  it('and back gives the story as it was', () => {
    fc.assert(fc.property(someStory.filter(({ steps }) => steps.length > 0), fc.nat(), fc.nat(), (told, a, b) => {
      const [from, to] = [a % told.steps.length, b % told.steps.length]
      expect(withStepAt(withStepAt(told, from, to), to, from)).toEqual(told)
    }))
  })
})

/** Any change that a composer can ask for. */
const change: fc.Arbitrary<(stories: Stories) => Stories> = fc.oneof(
  fc.string().map((title) => (stories: Stories) => withStory(stories, 'own-a', (told) => withStep(told, step(title)))),
  fc.tuple(place, place).map(([from, to]) => (stories: Stories) => withStory(stories, 'own-a', (told) => withStepAt(told, from, to))),
  place.map((index) => (stories: Stories) => withStory(stories, 'own-a', (told) => withoutStep(told, index))),
  fc.tuple(place, fc.string()).map(([index, title]) => (stories: Stories) => withStory(stories, 'own-a', (told) => withStepPart(told, index, { title }))),
  fc.constant((stories: Stories) => stories.filter(({ id }) => id !== 'own-a')),
  fc.constant((stories: Stories) => joined(stories, [story('b', 'x')])),
)

describe('undo and redo', () => {
  const turnAll = (stories: Stories, history: History, way: 'undo' | 'redo') => {
    const passed = [stories]
    for (let turn = turned(history, stories, way); turn; turn = turned(turn.history, turn.stories, way)) {
      passed.push(turn.stories)
      history = turn.history
      stories = turn.stories
    }
    return { passed, stories, history }
  }

  it('give back every state there was, one after the other, and forth again', () => {
    fc.assert(fc.property(someStory, fc.array(change, { maxLength: 15 }), (told, changes) => {
      const states: Stories[] = [[told]]
      let history = noHistory
      for (const make of changes) {
        const now = states.at(-1)!
        history = noted(history, now)
        states.push(make(now))
      }
      const back = turnAll(states.at(-1)!, history, 'undo')
      expect(back.passed).toEqual(states.toReversed())
      expect(turnAll(back.stories, back.history, 'redo').passed).toEqual(states)
    }))
  })

  it('take what was typed in a row in one field as one change', () => {
    const states = ['T', 'To', 'To peace'].map((title): Stories => [{ ...story('own-a'), title }])
    let history = noted(noHistory, [story('own-a')], 'title')
    history = noted(history, states[0]!, 'title')
    history = noted(history, states[1]!, 'title')
    expect(turned(history, states[2]!, 'undo')!.stories).toEqual([story('own-a')])
    const other = noted(history, states[2]!, 'text')
    expect(turned(other, [], 'undo')!.stories).toEqual(states[2])
  })

  it('have nothing to give at the ends, and no redo after another change', () => {
    expect(turned(noHistory, [], 'undo')).toBeNull()
    const history = turned(noted(noHistory, []), [story('own-a')], 'undo')!.history
    expect(turned(history, [], 'redo')!.stories).toEqual([story('own-a')])
    expect(turned(noted(history, []), [story('own-b')], 'redo')).toBeNull()
  })
})

describe('joining stories', () => {
  it('makes them the reader’s own, and takes none twice', () => {
    const once = joined([], [story('peace', 'a')])
    expect(once.map(({ id }) => id)).toEqual(['own-peace'])
    expect(joined(once, [story('peace', 'a'), { ...story('peace', 'a'), id: 'own-peace' }])).toEqual(once)
  })

  it('keeps both where one id stands for two stories', () => {
    expect(joined([story('own-a', 'mine')], [story('own-a', 'theirs')]).map(({ id }) => id)).toEqual(['own-a', 'own-a-2'])
  })

  it('loses nothing, and gives each story an id of its own', () => {
    const stories = fc.array(fc.tuple(fc.constantFrom('own-a', 'a', 'own-a-2', 'b'), fc.constantFrom('x', 'y', 'z')).map(([id, title]) => story(id, title)), { maxLength: 6 })
    fc.assert(fc.property(stories, stories, (mine, theirs) => {
      const before = joined([], mine)
      const after = joined(before, theirs)
      expect(after.slice(0, before.length)).toEqual(before)
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
      for (const each of theirs) expect(after.some(({ steps }) => JSON.stringify(steps) === JSON.stringify(each.steps))).toBe(true)
    }))
  })
})

describe('rewording a text', () => {
  it('keeps what it says in other languages', () => {
    expect(withWording('Peace', 'en', 'War', 'en')).toBe('War')
    expect(withWording('Peace', 'vi', 'Hòa bình', 'en')).toEqual({ en: 'Peace', vi: 'Hòa bình' })
    expect(withWording({ en: 'Peace', vi: 'Hòa bình' }, 'en', 'War', 'en')).toEqual({ en: 'War', vi: 'Hòa bình' })
    expect(withWording('Peace', 'vi', '', 'en')).toEqual({ en: 'Peace', vi: '' })
  })

  it('says of what is written in another than the first language that it is in that', () => {
    expect(withWording(undefined, 'vi', 'Hòa bình', 'en')).toEqual({ vi: 'Hòa bình' })
    expect(withWording(withWording('', 'vi', 'H', 'en'), 'vi', 'Hò', 'en')).toEqual({ vi: 'Hò' })
    expect(withWording(undefined, 'en', 'Peace', 'en')).toBe('Peace')
  })
})
