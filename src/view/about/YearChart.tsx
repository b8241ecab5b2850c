import { colourOf } from '../../layout/markPath.ts'
import type { Coverage } from '../../query/coverage.ts'
import { useTools } from '../TimelineContext.tsx'

/** Events per year, stacked by category in their colours and order. */
export function YearChart({ years }: { years: Coverage['years'] }) {
  const { words } = useTools()
  const totals = years.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))
  const most = Math.max(1, ...totals)
  const busiest = years[totals.indexOf(most)]
  const summary = words('coverageYears', { first: years[0]?.year ?? '', last: years.at(-1)?.year ?? '', most, year: busiest?.year ?? '' })
  return (
    <figure className="bt-years">
      <div className="bt-year-bars" role="img" aria-label={summary}>
        {years.map(({ year, counts }, i) => (
          <div key={year} className="bt-year" title={`${year}: ${totals[i]}`} data-decade={year % 10 === 0 ? year : undefined}>
            {counts.map((count, category) => count > 0 && (
              <span key={category} className={`bt-c${colourOf(category)}`} style={{ height: `${(count / most) * 100}%` }} />
            ))}
          </div>
        ))}
      </div>
      <figcaption>{summary}</figcaption>
    </figure>
  )
}
