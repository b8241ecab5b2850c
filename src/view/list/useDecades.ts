import { useMemo } from 'react'
import { fallsWithin } from '../../dates/fallsWithin.ts'
import { daysOfDecade } from '../../query/decades.ts'
import { type DatedPeriod, periodsOf } from '../../query/periods.ts'
import { useTools } from '../TimelineContext.tsx'

/** A decade, as the list heads its events: its first year, and the record's periods within it. */
export interface Decade {
  begins: number
  periods: readonly DatedPeriod[]
}

/** Gives the decades of the record by their first year. */
export function useDecades(): (begins: number) => Decade {
  const { store } = useTools()
  const { record } = store.chronicle
  const periods = useMemo(() => periodsOf(record), [record])
  return (begins) => ({ begins, periods: periods.filter(({ date }) => fallsWithin(date, daysOfDecade(begins))) })
}
