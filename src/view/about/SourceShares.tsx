import type { Coverage } from '../../query/coverage.ts'
import { kindWords } from '../recordWords.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { tongueOf } from '../words/tongues.ts'

/** Sources by kind, side and language, as bars with their numbers. */
export function SourceShares({ coverage }: { coverage: Coverage }) {
  const { store, words, phrases, language: ours } = useTools()
  const text = useText()
  const names = new Intl.DisplayNames(phrases.locale, { type: 'language' })
  const sideName = (side: string) => {
    const party = store.chronicle.record.parties.find(({ id }) => id === side)
    return party ? text(party.adjective ?? party.name).text : words('sideThird')
  }
  return (
    <div className="bt-shares">
      <Share title={words('sourcesByKind')} rows={coverage.kinds.map(([kind, count]) => [kindWords(kind, words), count])} />
      <Share title={words('sourcesBySide')} rows={coverage.sides.map(([side, count]) => [sideName(side), count])} />
      <Share title={words('sourcesByLanguage')} rows={withOthers(coverage.languages.map(([language, count]) => [tongueOf(ours).languages?.[language] ?? names.of(language) ?? language, count]), words('otherLanguages'))} />
    </div>
  )
}

const MOST_ROWS = 6

/** The largest shares; the many small ones are added up. */
function withOthers(rows: readonly (readonly [name: string, count: number])[], others: string): (readonly [name: string, count: number])[] {
  const rest = rows.slice(MOST_ROWS)
  return rest.length < 2 ? [...rows] : [...rows.slice(0, MOST_ROWS), [others, rest.reduce((sum, [, count]) => sum + count, 0)]]
}

function Share({ title, rows }: { title: string; rows: readonly (readonly [name: string, count: number])[] }) {
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td aria-hidden="true"><span className="bt-share-bar" style={{ width: `${(count / most) * 100}%` }} /></td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
