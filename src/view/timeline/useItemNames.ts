import { dateWords } from '../../dates/dateWords.ts'
import { civilOf } from '../../dates/Day.ts'
import type { SceneItem } from '../../layout/Scene.ts'
import { useText, useTools } from '../TimelineContext.tsx'

/** What an item of the scene is called: date in words and title; of a cluster, how many and from when to when. */
export function useItemNames(): (item: SceneItem) => string {
  const { store, words, phrases } = useTools()
  const text = useText()
  return (item) => {
    if (item.kind === 'cluster') {
      const years = [civilOf(item.first).year, civilOf(item.last).year]
      return words('cluster', { count: item.count, range: years[0] === years[1] ? String(years[0]) : years.join('–') })
    }
    const entry = store.chronicle.byId.get(item.id)
    if (!entry) return ''
    const { title, label } = entry.event
    const [whole, short] = [text(title).text, text(label ?? title).text]
    // Whoever speaks the short name that is drawn must find it in the item's own.
    const name = whole.includes(short) ? whole : `${whole}; ${short}`
    return words('eventName', { date: dateWords(entry.date, 'long', phrases), title: name })
  }
}
