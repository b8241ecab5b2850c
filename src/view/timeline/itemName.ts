import { type DatePhrases, dateWords } from '../../dates/dateWords.ts'
import { civilOf } from '../../dates/Day.ts'
import type { SceneItem } from '../../layout/Scene.ts'
import type { Chronicle } from '../../record/Chronicle.ts'
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
  const { title, label } = entry.event
  const [whole, short] = [title, label ?? title].map((each) => textIn(each, language, record.languages).text) as [string, string]
  // Whoever speaks the short name that is drawn must find it in the item's own.
  const name = whole.includes(short) ? whole : `${whole}; ${short}`
  return words('eventName', { date: dateWords(entry.date, 'long', phrases), title: name })
}
