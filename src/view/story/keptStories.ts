import type { TimelineRecord } from '../../record/schema.ts'
import type { Stories } from '../../store/composing.ts'

/** Stories of one record only: its steps are views of that record. */
function keyFor({ parties }: TimelineRecord): string {
  return `bilateral-timeline:stories:${parties.map(({ id }) => id).join('-')}`
}

/** The reader's own stories as this browser keeps them; none where it keeps nothing. What cannot be read is put aside, not lost. */
export function readKept(record: TimelineRecord): Stories {
  const key = keyFor(record)
  try {
    const text = localStorage.getItem(key)
    if (text === null) return []
    const stories = storiesIn(text)
    if (stories) return stories
    localStorage.setItem(`${key}:unread`, text)
  } catch {
    // Storage may be forbidden or absent: `keep` says so to who wants something kept.
  }
  return []
}

/** Keeps the reader's own stories; false where storage is full, forbidden or absent. */
export function keep(record: TimelineRecord, stories: Stories): boolean {
  try {
    localStorage.setItem(keyFor(record), JSON.stringify(stories))
    return true
  } catch {
    return false
  }
}

/** Whether this browser keeps anything here at all. */
export function keeps(): boolean {
  const key = 'bilateral-timeline:kept'
  try {
    localStorage.setItem(key, '1')
    localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

/** Whether a change of storage, made in another window, is one of these stories. */
export function concerns(record: TimelineRecord, { key }: StorageEvent): boolean {
  return key === keyFor(record)
}

function storiesIn(text: string): Stories | null {
  try {
    const stories = JSON.parse(text) as unknown
    const sound = Array.isArray(stories) && stories.every((story: Partial<Stories[number]> | null) =>
      typeof story?.id === 'string' && story.title !== undefined && Array.isArray(story.steps) && story.steps.every((step) => typeof step?.state === 'object' && step.title !== undefined))
    return sound ? (stories as Stories) : null
  } catch {
    return null
  }
}
