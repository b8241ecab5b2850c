import { CITING, type CitedSource } from '../../query/sourceNumbers.ts'
import { useTools } from '../TimelineContext.tsx'
import { jump, placeId } from './jump.ts'
import { SourceEntry } from './SourceEntry.tsx'

const partKeys = { claims: 'claimNumber', accounts: 'accountNumber', conflicts: 'conflictNumber' } as const

/** The sources of an event, numbered as they are cited, each with its publisher, date, kind and link, and the way back to all that cites it. */
export function SourceList({ cited, prefix }: { cited: Iterable<CitedSource>; prefix: string }) {
  const { store, words } = useTools()
  const { sources } = store.chronicle.record
  return (
    <ol className="bt-sources" aria-label={words('sources')}>
      {[...cited].map((each) => {
        const { id, number } = each
        const source = sources[id]
        return (
          <li key={id} value={number} id={placeId(prefix, 'sources', number)} tabIndex={-1}>
            {source ? <SourceEntry source={source}><WaysBack cited={each} prefix={prefix} /></SourceEntry> : id}
          </li>
        )
      })}
    </ol>
  )
}

/** Links from a source back up. Claims are numbered where they stand; what is not says what it is. */
function WaysBack({ cited, prefix }: { cited: CitedSource; prefix: string }) {
  const { words } = useTools()
  const ways = CITING.flatMap((part) => cited[part].map((number) => ({ part, number, name: words(partKeys[part], { number }) })))
  if (ways.length === 0) return null
  return (
    <span>
      {ways.map(({ part, number, name }) => (
        <a key={part + number} className="bt-back" href={`#${placeId(prefix, part, number)}`} onClick={jump} aria-label={name}>↑{part === 'claims' ? number : name}</a>
      ))}
    </span>
  )
}
