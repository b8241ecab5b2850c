import { useMemo } from 'react'
import { fallsWithin } from '../../dates/fallsWithin.ts'
import { daysOfDecade } from '../../query/decades.ts'
import { periodsOf } from '../../query/periods.ts'
import { useTools } from '../TimelineContext.tsx'
import type { Decade } from './ListRow.tsx'

/** A decade of the record, as the list heads its events. */
export function useDecades(): (begins: number) => Decade {
  const { store } = useTools()
  const { record } = store.chronicle
  const periods = useMemo(() => periodsOf(record), [record])
  return (begins) => ({ begins, periods: periods.filter(({ date }) => fallsWithin(date, daysOfDecade(begins))) })
}
