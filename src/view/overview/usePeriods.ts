import { useMemo } from 'react'
import { dateWords } from '../../dates/dateWords.ts'
import { dateGeometry } from '../../layout/dateGeometry.ts'
import { windowAround } from '../../layout/Viewport.ts'
import type { NamedSpan } from '../../layout/placeNames.ts'
import { claimsTold, periodsOf } from '../../query/periods.ts'
import { textIn } from '../../record/textIn.ts'
import { useTools } from '../TimelineContext.tsx'

/** A period of the record as a place to go. */
export interface PeriodJump extends NamedSpan {
  /** Language of the name. */
  language: string
  /** Its dates in words. */
  dates: string
  travel: () => void
}

/** The record's periods in order of time. */
export function usePeriods(): readonly PeriodJump[] {
  const { store, language, phrases } = useTools()
  return useMemo(() => {
    const { record, extent } = store.chronicle
    return periodsOf(record).map(({ period, date }) => {
      const { from, to } = dateGeometry(date, extent)
      const name = textIn(period.name, language, record.languages)
      return {
        id: period.id,
        from,
        to,
        name: name.text,
        language: name.language,
        // Named first is what the record says most about and what lasted long, though ten times as long is not ten times as much.
        weight: (1 + claimsTold(period)) * Math.sqrt(to - from),
        dates: dateWords(date, 'short', phrases),
        travel: () => store.getState().travelTo(windowAround(from, to - 1)),
      }
    })
  }, [store, language, phrases])
}
