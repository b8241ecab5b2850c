import type { ReactNode } from 'react'
import { parseDate } from '../../dates/HistoricalDate.ts'
import type { Source } from '../../record/schema.ts'
import { kindWords, publishedWords } from '../recordWords.ts'
import { Icon } from '../Icon.tsx'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

/** One source: author and linked title, publisher, date and kind, and what limits it. */
export function SourceEntry({ source, children }: { source: Source; children?: ReactNode }) {
  const { words, phrases, language } = useTools()
  const { url, title, author, publisher, published, kind, note } = source
  const lang = source.language === language ? undefined : source.language
  return (
    <>
      <p>
        {author && `${author}, `}
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>{title}<Icon name="out" /></a>
        ) : (
          <cite lang={lang}>{title}</cite>
        )}
      </p>
      <p className="bt-source-facts">
        <span>{publisher}</span>
        <span>{publishedWords(published === null ? null : parseDate(published), words, phrases)}</span>
        <span>{kindWords(kind, words)}</span>
        {!url && <span>{words('noAddress')}</span>}
        {children}
      </p>
      {note && <p className="bt-source-note"><Shown text={note} /></p>}
    </>
  )
}
