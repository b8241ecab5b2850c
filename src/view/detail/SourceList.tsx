import { parseDate } from '../../dates/HistoricalDate.ts'
import { kindWords, publishedWords } from '../recordWords.ts'
import { Icon } from '../Icon.tsx'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import type { CitedSource } from './sourceNumbers.ts'

/** The sources of an event, numbered as they are cited, each with its publisher, date, kind and link. */
export function SourceList({ cited, prefix }: { cited: Iterable<CitedSource>; prefix: string }) {
  const { store, words, phrases, language } = useTools()
  const { sources } = store.chronicle.record
  return (
    <ol className="bt-sources" aria-label={words('sources')}>
      {[...cited].map(({ id, number, claims }) => {
        const source = sources[id]
        if (!source) return <li key={id} value={number} id={`${prefix}-s${number}`}>{id}</li>
        const { url, title, author, publisher, published, kind, note } = source
        const lang = source.language === language ? undefined : source.language
        return (
          <li key={id} value={number} id={`${prefix}-s${number}`} tabIndex={-1}>
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
              {claims.length > 0 && (
                <span>
                  {claims.map((claim) => (
                    <a key={claim} className="bt-back" href={`#${prefix}-c${claim}`} onClick={jump} aria-label={words('claimNumber', { number: claim })}>↑{claim}</a>
                  ))}
                </span>
              )}
            </p>
            {note && <p className="bt-source-note"><Shown text={note} /></p>}
          </li>
        )
      })}
    </ol>
  )
}

/** Follows a link within the panel without touching the page's address, which belongs to the view. */
export function jump(event: { preventDefault: () => void; currentTarget: HTMLAnchorElement }): void {
  event.preventDefault()
  const id = event.currentTarget.hash.slice(1)
  const target = (event.currentTarget.getRootNode() as Document | ShadowRoot).getElementById(id)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
