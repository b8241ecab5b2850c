import { civilOf } from '../dates/Day.ts'
import { parseDate } from '../dates/HistoricalDate.ts'
import type { Series, TimelineRecord } from '../record/schema.ts'
import { allWordings } from '../record/textIn.ts'
import { foldText, wordsOf } from './foldText.ts'

/** Series that the record puts together. */
export interface SeriesGroup {
  /** Null for series of no group. */
  id: string | null
  series: Series[]
}

/** The record's series by group, both in the record's order; only those whose title or group holds every word of a query. */
export function seriesGroups({ series }: TimelineRecord, query = ''): SeriesGroup[] {
  const words = wordsOf(query)
  const groups = new Map<string | null, Series[]>()
  for (const each of series) {
    const text = foldText([...allWordings(each.title), ...allWordings(each.unit), each.group ?? ''].join(' '))
    if (!words.every((word) => text.includes(word))) continue
    const id = each.group ?? null
    groups.set(id, [...(groups.get(id) ?? []), each])
  }
  return Array.from(groups, ([id, members]) => ({ id, series: members }))
}

/**
 * A group's id as a name: "un-votes" → "UN votes". Words that the titles of its series write in capitals are written so.
 */
export function groupName({ id, series }: SeriesGroup): string {
  const capitals = new Set(series.flatMap(({ title }) => allWordings(title)).flatMap((title) => title.match(/\b\p{Lu}{2,}\b/gu) ?? []))
  const words = (id ?? '').split('-').map((word) => (capitals.has(word.toUpperCase()) ? word.toUpperCase() : word))
  const name = words.join(' ')
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** First and last year that a series has figures of; null when it has none. */
export function yearsOf({ points }: Series): { first: number; last: number } | null {
  const days = points.map(({ date }) => parseDate(date)).flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite)
  return days.length === 0 ? null : { first: civilOf(Math.min(...days)).year, last: civilOf(Math.max(...days)).year }
}
