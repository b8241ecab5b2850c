import { type DatePhrases, dateWords } from '../../dates/dateWords.ts'
import { civilOf } from '../../dates/Day.ts'
import type { SceneItem } from '../../layout/Scene.ts'
import type { Chronicle, Entry } from '../../record/Chronicle.ts'
import type { TimelineRecord } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import type { Words } from '../words/createWords.ts'

/** What an item of the scene is called: date in words and title; of a cluster, how many and from when to when. */
export function itemName(item: SceneItem, { record, byId }: Pick<Chronicle, 'record' | 'byId'>, language: string, words: Words, phrases: DatePhrases): string {
  if (item.kind === 'cluster') {
    const years = [civilOf(item.first).year, civilOf(item.last).year]
    return words('cluster', { count: item.count, range: years[0] === years[1] ? String(years[0]) : years.join('–') })
  }
  const entry = byId.get(item.id)
  if (!entry) return ''
  const whole = textIn(entry.event.title, language, record.languages).text
  const short = shortName(entry, record, language)
  // Whoever speaks the short name that is drawn must find it in the item's own.
  const name = says(whole, short) ? whole : `${whole}; ${short}`
  return words('eventName', { date: dateWords(entry.date, 'long', phrases), title: name })
}

/** The name that is drawn where there is room for all of it. */
export function shortName({ event }: Entry, record: TimelineRecord, language: string): string {
  return textIn(event.label ?? event.title, language, record.languages).text
}

/** Whether words stand in a text as words of their own: in Khmer, which has no spaces between words, they seldom do. */
function says(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && ![text[at - 1], text[at + words.length]].some((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign ?? ''))
}
