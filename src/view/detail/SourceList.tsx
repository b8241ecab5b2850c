import { useTools } from '../TimelineContext.tsx'
import { SourceEntry } from './SourceEntry.tsx'
import type { CitedSource } from '../../query/sourceNumbers.ts'

/** The sources of an event, numbered as they are cited, each with its publisher, date, kind and link. */
export function SourceList({ cited, prefix }: { cited: Iterable<CitedSource>; prefix: string }) {
  const { store, words } = useTools()
  const { sources } = store.chronicle.record
  return (
    <ol className="bt-sources" aria-label={words('sources')}>
      {[...cited].map(({ id, number, claims }) => {
        const source = sources[id]
        if (!source) return <li key={id} value={number} id={`${prefix}-s${number}`}>{id}</li>
        return (
          <li key={id} value={number} id={`${prefix}-s${number}`} tabIndex={-1}>
            <SourceEntry source={source}>
              {claims.length > 0 && (
                <span>
                  {claims.map((claim) => (
                    <a key={claim} className="bt-back" href={`#${prefix}-c${claim}`} onClick={jump} aria-label={words('claimNumber', { number: claim })}>↑{claim}</a>
                  ))}
                </span>
              )}
            </SourceEntry>
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
