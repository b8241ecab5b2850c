import type { Text } from '../record/schema.ts'
import type { Step, Story } from './storySteps.ts'

export type Stories = readonly Story[]

/** What has been done to the stories, so that it can be undone. The stories as they are stand elsewhere. */
export interface History {
  past: readonly Stories[]
  future: readonly Stories[]
  /** Names the field being typed in: all that is typed there in a row is undone at once. */
  run: string | null
}

export const noHistory: History = { past: [], future: [], run: null }

/** So many changes can be undone. */
const MOST = 200

/** The history once `now` is about to become something else. */
export function noted(history: History, now: Stories, run: string | null = null): History {
  if (run !== null && run === history.run) return { ...history, future: [] }
  return { past: [...history.past, now].slice(-MOST), future: [], run }
}

/** The stories before the last change, or after the one undone last, and the history then; null where there is nothing more. */
export function turned({ past, future }: History, now: Stories, way: 'undo' | 'redo'): { stories: Stories; history: History } | null {
  const [from, to] = way === 'undo' ? [past, future] : [future, past]
  const stories = from.at(-1)
  if (!stories) return null
  const [rest, kept] = [from.slice(0, -1), [...to, now]]
  return { stories, history: way === 'undo' ? { past: rest, future: kept, run: null } : { past: kept, future: rest, run: null } }
}

/** The stories with one of them made another; the same where there is none of that id. */
export function withStory(stories: Stories, id: string, change: (story: Story) => Story): Stories {
  return stories.map((story) => (story.id === id ? change(story) : story))
}

export function withStep(story: Story, step: Step): Story {
  return { ...story, steps: [...story.steps, step] }
}

/** A story with part of a step replaced. */
export function withStepPart(story: Story, index: number, part: Partial<Step>): Story {
  return { ...story, steps: story.steps.map((step, i) => (i === index ? { ...step, ...part } : step)) }
}

export function withoutStep(story: Story, index: number): Story {
  return { ...story, steps: story.steps.filter((_, i) => i !== index) }
}

/** A story with a step at another place; places beyond the ends are the ends. */
export function withStepAt(story: Story, index: number, place: number): Story {
  const step = story.steps[index]
  if (!step) return story
  const rest = story.steps.filter((_, i) => i !== index)
  const to = Math.min(Math.max(place, 0), rest.length)
  return { ...story, steps: [...rest.slice(0, to), step, ...rest.slice(to)] }
}

/** A text with its wording in one language replaced; the wordings in others stay. */
export function withWording(text: Text | undefined, language: string, wording: string, first: string): Text {
  if (text === undefined || typeof text === 'string') return language === first ? wording : { ...(text && { [first]: text }), [language]: wording }
  return { ...text, [language]: wording }
}

/**
 * The stories with others beside them. One that is already there, to the letter, is not taken twice; of another one by a taken
 * id the id changes. Ids of the reader's own stories begin with "own-".
 */
export function joined(stories: Stories, others: Stories): Stories {
  const all = [...stories]
  for (const other of others) {
    const wanted = (other.id.startsWith('own-') ? other.id : `own-${other.id}`).slice(0, 36).replace(/-+$/, '')
    const same = (id: string) => all.find((story) => story.id === id)
    let id = wanted
    for (let i = 2; same(id) && !isSame(same(id)!, other); i++) id = `${wanted}-${i}`
    if (!same(id)) all.push({ ...other, id })
  }
  return all
}

function isSame(a: Story, b: Story): boolean {
  return JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' })
}
