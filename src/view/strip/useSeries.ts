import { useMemo } from 'react'
import { type DateStyle, dateWords } from '../../dates/dateWords.ts'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { Series } from '../../record/schema.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { valueWords } from './figureWords.ts'

/** What the record says of a series and of its points, in the reader's language. */
export interface SeriesWords {
  seriesOf: (id: string) => Series | undefined
  titleOf: (id: string) => string
  /** Everything about one point: "Trade, Cambodian statistics, 2012: 0.87 USD billion". */
  pointName: (id: string, index: number) => string
  /** When it was, or when it was to be and when that was said. */
  dateOf: (id: string, index: number, style?: DateStyle) => string
}

export function useSeries(): SeriesWords {
  const { store, words, phrases } = useTools()
  const text = useText()
  const { record } = store.chronicle
  const byId = useMemo(() => new Map(record.series.map((series) => [series.id, series])), [record])
  const titleOf = (id: string) => text(byId.get(id)?.title ?? id).text
  const dateOf = (id: string, index: number, style: DateStyle = 'short') => {
    const point = byId.get(id)?.points[index]
    if (!point) return ''
    const date = dateWords(parseDate(point.date), style, phrases)
    return point.aim === undefined ? date : words('stripAim', { aim: dateWords(parseDate(point.aim), style, phrases), date })
  }
  return {
    seriesOf: (id) => byId.get(id),
    titleOf,
    dateOf,
    pointName: (id, index) => {
      const series = byId.get(id)
      const point = series?.points[index]
      if (!series || !point) return ''
      return words('stripPoint', { series: titleOf(id), date: dateOf(id, index), value: valueWords(point, phrases.locale, words), unit: series.unit })
    },
  }
}
