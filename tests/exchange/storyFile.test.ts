import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStoryFile, storyFileText } from '../../src/exchange/storyFile.ts'

const format = 'bilateral-timeline-stories/1'
const step = { state: { from: '1975', event: '1975-x' }, title: 'One', text: 'Told.' }
const file = (story: object) => JSON.stringify({ format, stories: [{ id: 'own-a', title: 'A', steps: [step], ...story }] })
const problemsOf = (text: string) => {
  const reading = readStoryFile(text)
  return reading.ok ? [] : reading.problems
}

const wording = fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('en', 'vi', 'km'), fc.oneof(fc.constant(''), fc.string({ minLength: 1 }).map((text) => `x${text}`.trim())), { minKeys: 1 }))
const stories = fc.array(fc.record({
  id: fc.stringMatching(/^own-[a-z0-9]{1,6}$/),
  title: wording,
  steps: fc.array(fc.record({ state: fc.dictionary(fc.constantFrom('from', 'cat', 'q', 'event'), fc.string()), title: wording, text: wording }, { requiredKeys: ['state', 'title'] })),
}))

describe('a file of stories', () => {
  it('reads back as the stories it was made of, unfinished ones too', () => {
    fc.assert(fc.property(stories, (some) => {
      // Sent as JSON, an object is a plain one.
      expect(readStoryFile(storyFileText(some))).toEqual({ ok: true, stories: JSON.parse(JSON.stringify(some)) as unknown })
    }))
  })

  it.each([
    ['nonsense', 'file', /is not JSON/, /stories/],
    ['[]', 'file', /holds no stories|format is missing/, /bilateral-timeline-stories\/1/],
    ['null', 'file', /holds no stories/, /bilateral-timeline-stories\/1/],
    [JSON.stringify({ format: 'bilateral-timeline/1', stories: [] }), 'file', /format is "bilateral-timeline\/1"/, /must be "bilateral-timeline-stories\/1"/],
    [JSON.stringify({ format, stories: 'none' }), 'file', /stories is "none"/, /must be a list of stories/],
    [file({ title: 7 }), 'own-a', /title is 7/, /must be a text/],
    [file({ steps: [step, { ...step, title: undefined }] }), 'own-a', /steps\[1\]\.title is missing/, /add steps\[1\]\.title/],
    [file({ steps: [{ ...step, state: { from: 1975 } }] }), 'own-a', /steps\[0\]\.state\.from is 1975/, /must be a text as it stands in an address/],
    [file({ id: 'My Story' }), 'My Story', /id is "My Story"/, /small letters/],
  ])('that is none says where, what is wrong, what to write: %s', (text, id, what, write) => {
    expect(problemsOf(text)[0]).toEqual({ id, what: expect.stringMatching(what) as string, write: expect.stringMatching(write) as string })
  })

  it('names every mistake', () => {
    expect(problemsOf(file({ title: 7, steps: 'one' }))).toHaveLength(2)
  })

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      expect(typeof readStoryFile(text).ok).toBe('boolean')
    }))
  })
})
