import type { TimelineRecord } from '../record/schema.ts'

/** What a copy of the page in one file was frozen with. */
export interface Frozen {
  /** The view's address, without its question mark. */
  address: string
  /** The day it was made, `YYYY-MM-DD`. */
  on: string
  /** Address of the page it was taken from; null where others cannot open that. */
  page: string | null
  /** Stories of the reader's own that the view is in. */
  stories: TimelineRecord['stories']
}

/** The elements that hold a page's data, in the order in which they stand, before any of its scripts. */
export type DataName = 'frozen' | 'record'

const END = '</script>'

function begin(name: DataName): string {
  return `<script type="application/json" id="${name}">`
}

/** A value as an element of a page. "<" would end the element early if a text held "</script>". */
export function dataElement(name: DataName, value: unknown): string {
  return `${begin(name)}${escaped(JSON.stringify(value))}${END}`
}

function escaped(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

/** Where the data of an element stands in a page; null where there is no such element. */
function placeOf(name: DataName, html: string): { from: number; to: number } | null {
  const at = html.indexOf(begin(name))
  if (at < 0) return null
  const from = at + begin(name).length
  const to = html.indexOf(END, from)
  return to < 0 ? null : { from, to }
}

/** What tells the record that a page in one file holds from any other; null where the text is no such page. */
export function recordIn(html: string): Pick<TimelineRecord, 'version' | 'events'> | null {
  const place = placeOf('record', html)
  if (!place || !placeOf('frozen', html)) return null
  try {
    const record = JSON.parse(html.slice(place.from, place.to)) as Partial<TimelineRecord> | null
    return typeof record?.version === 'string' && Array.isArray(record.events) ? { version: record.version, events: record.events } : null
  } catch {
    return null
  }
}

/**
 * A copy of a page in one file, in pieces, that opens at the view it is frozen with.
 * @param html of the page, whole; of a copy gives another copy
 * @param record as JSON in pieces, where the copy is to hold another than the page
 * @throws Error where `recordIn` finds no record
 */
export function freezePage(html: string, frozen: Frozen, record: readonly string[] | null): string[] {
  const [view, data] = [placeOf('frozen', html), placeOf('record', html)]
  if (!view || !data) throw new Error('This is no page in one file')
  const head = [html.slice(0, view.from), escaped(JSON.stringify(frozen))]
  return record
    ? [...head, html.slice(view.to, data.from), ...record.map(escaped), html.slice(data.to)]
    : [...head, html.slice(view.to)]
}

/** Reads what a copy was frozen with; null for a page that never was, and for what nothing here has written. */
export function readFrozen(json: string): Frozen | null {
  let read: Partial<Record<keyof Frozen, unknown>> | null
  try {
    read = JSON.parse(json) as typeof read
  } catch {
    return null
  }
  const { address, on, page, stories }: NonNullable<typeof read> = read ?? {}
  if (typeof address !== 'string' || typeof on !== 'string' || !areStories(stories)) return null
  return { address, on, page: typeof page === 'string' && /^https?:/.test(page) ? page : null, stories }
}

/** Only as far as the page would break over it. */
function areStories(stories: unknown): stories is Frozen['stories'] {
  return Array.isArray(stories) && stories.every((story: Partial<Frozen['stories'][number]> | null) => (
    typeof story?.id === 'string' && story.title !== undefined && Array.isArray(story.steps) && story.steps.every((step) => typeof step?.state === 'object' && step.title !== undefined)
  ))
}
