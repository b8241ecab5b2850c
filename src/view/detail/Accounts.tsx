import type { HistoricalEvent } from '../../record/schema.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import { Footnotes } from './Footnotes.tsx'
import { placeId } from './jump.ts'
import type { CitedSource } from '../../query/sourceNumbers.ts'

interface AccountsProps {
  accounts: HistoricalEvent['accounts']
  cited: ReadonlyMap<string, CitedSource>
  prefix: string
}

/** What each side says of the event, side by side: the first party's accounts at the left, the second's at the right, others below. */
export function Accounts({ accounts, cited, prefix }: AccountsProps) {
  const { store, words } = useTools()
  const [a, b] = store.chronicle.record.parties
  const side = (party: string | undefined) => (party === a?.id ? 'a' : party === b?.id ? 'b' : 'other')
  const columns = (['a', 'b', 'other'] as const).map((name) => ({ name, held: accounts.map((account, i) => ({ ...account, number: i + 1 })).filter(({ party }) => side(party) === name) }))
  return (
    <div className="bt-accounts" role="group" aria-label={words('accounts')}>
      {columns.filter(({ held }) => held.length > 0).map(({ name, held }) => (
        <div key={name} className={`bt-side bt-side-${name}`}>
          {held.map(({ holder, text, sources, number }) => (
            <figure key={number} id={placeId(prefix, 'accounts', number)} tabIndex={-1}>
              <figcaption><Shown text={holder} /></figcaption>
              <blockquote><Shown text={text} /><Footnotes sources={sources} cited={cited} prefix={prefix} /></blockquote>
            </figure>
          ))}
        </div>
      ))}
    </div>
  )
}
