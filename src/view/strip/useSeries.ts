import { useMemo } from 'react'
import { type DatePhrases, type DateStyle, dateWords } from '../../dates/dateWords.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { Series, TimelineRecord } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import { useTools } from '../TimelineContext.tsx'
import type { Words } from '../words/createWords.ts'
import { valueWords } from './figureWords.ts'

/** What the record says of a series and of its points, in the reader's language. */
export interface SeriesWords {
  seriesOf: (id: string) => Series | undefined
  titleOf: (id: string) => string
  unitOf: (id: string) => string
  /** Everything about one point: "Trade, Cambodian statistics, 2012: 0.87 USD billion". */
  pointName: (id: string, index: number) => string
  /** When it was, or when it was to be and when that was said. */
  dateOf: (id: string, index: number, style?: DateStyle) => string
}

export function useSeries(): SeriesWords {
  const { store, words, phrases, language } = useTools()
  const { record } = store.chronicle
  return useMemo(() => seriesWords(record, language, words, phrases), [record, language, words, phrases])
}

/** Names of points are asked for again with every move of the line, and take a date and a number to be put into words: they are kept. */
function seriesWords(record: TimelineRecord, language: string, words: Words, phrases: DatePhrases): SeriesWords {
  const byId = new Map(record.series.map((series) => [series.id, series]))
  const names = new Map<string, string>()
  const titleOf = (id: string) => textIn(byId.get(id)?.title ?? id, language, record.languages).text
  const unitOf = (id: string) => textIn(byId.get(id)?.unit ?? '', language, record.languages).text
  const dateOf = (id: string, index: number, style: DateStyle = 'short') => {
    const point = byId.get(id)?.points[index]
    if (!point) return ''
    const date = dateWords(parseDate(point.date), style, phrases)
    return point.aim === undefined ? date : words('stripAim', { aim: dateWords(parseDate(point.aim), style, phrases), date })
  }
  const nameOf = (id: string, index: number) => {
    const series = byId.get(id)
    const point = series?.points[index]
    if (!series || !point) return ''
    return words('stripPoint', { series: titleOf(id), date: dateOf(id, index), value: valueWords(point, phrases.locale, words), unit: unitOf(id) })
  }
  return {
    seriesOf: (id) => byId.get(id),
    titleOf,
    unitOf,
    dateOf,
    pointName: (id, index) => {
      const key = `${id} ${index}`
      const name = names.get(key) ?? nameOf(id, index)
      names.set(key, name)
      return name
    },
  }
}
