import { dateWords, type DateStyle } from '../../dates/dateWords.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import type { Subject } from './contextTracks.ts'

/** What a band is called: its name, of a term of office the office, and its dates. */
export interface BandWords {
  name: string
  office: string | null
  date: string
}

export function useBandWords(): (subject: Subject, style: DateStyle) => BandWords {
  const { store, phrases } = useTools()
  const text = useText()
  const { people } = store.chronicle.record
  return (subject, style) => {
    const date = dateWords(subject.date, style, phrases)
    if (subject.kind === 'period') return { name: text(subject.period.name).text, office: null, date }
    const { terms, office } = subject.tenure
    const names = terms.map(({ person }) => text(people[person]?.name ?? person).text)
    return { name: names.join(', '), office: text(office.title).text, date }
  }
}
