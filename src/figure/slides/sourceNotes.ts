import { dateWords } from '../../dates/dateWords.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { TimelineRecord } from '../../record/schema.ts'
import type { WidthOf } from './flowText.ts'
import type { SlideWords } from './SlideWords.ts'

/** Numbered sources, one a line: author, title, publisher, date, kind, address. */
export function sourceNotes(ids: readonly string[], { sources }: Pick<TimelineRecord, 'sources'>, words: SlideWords): string[] {
  return ids.map((id, i) => {
    const source = sources[id]
    if (!source) return `${i + 1}. ${id}`
    const { author, title, publisher, published, kind, url } = source
    const date = published === null ? words.undated : dateWords(parseDate(published), 'short', words.phrases)
    return `${i + 1}. ${[author, `“${title}”`, publisher, date, words.kind(kind)].filter(Boolean).join(', ')}. ${url ?? words.noAddress}`
  })
}

/** Who published them, each once and as many as a line holds; null where there are no sources. */
export function sourceLine(ids: readonly string[], { sources }: Pick<TimelineRecord, 'sources'>, words: SlideWords, size: number, most: number, widthOf: WidthOf): string | null {
  const names = [...new Set(ids.map((id) => sources[id]?.publisher ?? id))]
  if (names.length === 0) return null
  const saying = (count: number) => words.sourceLine(names.slice(0, count).join('; '), names.length - count)
  let count = names.length
  while (count > 1 && widthOf(saying(count), size) > most) count--
  return saying(count)
}
