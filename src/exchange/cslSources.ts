import { parseDate } from '../dates/HistoricalDate.ts'
import type { Source, TimelineRecord } from '../record/schema.ts'
import { textIn } from '../record/textIn.ts'

/** A source in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as citation programs read it. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'article' | 'document' | 'report' | 'entry-encyclopedia'
  title: string
  author?: { literal: string }[]
  publisher?: string
  'container-title'?: string
  issued?: { 'date-parts': number[][]; circa?: boolean }
  language: string
  URL?: string
  note?: string
}

const types = {
  news: 'article-newspaper', academic: 'article', primary: 'document', official: 'report', reference: 'entry-encyclopedia',
} as const satisfies Record<Source['kind'], CslItem['type']>

/** Sources of a record, as a rule all of them, as CSL-JSON items. */
export function cslSources({ sources, languages }: Pick<TimelineRecord, 'sources' | 'languages'>): CslItem[] {
  return Object.entries(sources).map(([id, { title, author, publisher, published, kind, language, url, note }]) => ({
    id,
    type: types[kind],
    title,
    ...(author && { author: [{ literal: author }] }),
    ...(kind === 'news' || kind === 'reference' ? { 'container-title': publisher } : { publisher }),
    ...(published && { issued: issuedOf(published) }),
    language,
    ...(url && { URL: url }),
    ...(note && { note: textIn(note, 'en', languages).text }),
  }))
}

function issuedOf(edtf: string): NonNullable<CslItem['issued']> {
  const date = parseDate(edtf)
  const parts = [date.start, date.isInterval ? date.end : 'open'].flatMap((edge) =>
    typeof edge === 'string' ? [] : [[edge.year, ...(edge.month !== null && edge.month <= 12 ? [edge.month] : []), ...(edge.day === null ? [] : [edge.day])]],
  )
  const circa = [date.start, date.end].some((edge) => typeof edge !== 'string' && (edge.approximate || edge.uncertain))
  return { 'date-parts': parts, ...(circa && { circa }) }
}
