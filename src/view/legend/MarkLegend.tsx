import type { Direction } from '../../record/schema.ts'
import { categoryMark } from '../../query/markOf.ts'
import { MarkIcon } from '../MarkIcon.tsx'
import { directionWords } from '../recordWords.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'

const WAYS: readonly Direction[] = ['a-b', 'b-a', 'mutual']

/** The marks that tags bring, and what the arrows of categories drawn as arrows say. */
export function MarkLegend() {
  const { store, words, language } = useTools()
  const { record } = store.chronicle
  const tags = Object.entries(record.tags).flatMap(([id, { name, mark }]) => (mark ? [{ id, name, mark }] : []))
  const arrows = record.categories.findIndex((_, i) => categoryMark(record, i) === 'arrow')
  return (
    <>
      {tags.length > 0 && (
        <dl className="bt-legend-list">
          {tags.map(({ id, name, mark }) => (
            <div key={id}>
              <dt><MarkIcon look={{ category: 0, mark, direction: null }} /></dt>
              <dd><Shown text={name} /></dd>
            </div>
          ))}
        </dl>
      )}
      {arrows >= 0 && (
        <section>
          <h3>{words('legendWho')}</h3>
          <dl className="bt-legend-list">
            {WAYS.map((way) => (
              <div key={way}>
                <dt><MarkIcon look={{ category: arrows, mark: 'arrow', direction: way }} /></dt>
                <dd>{way === 'mutual' ? words('legendMutual') : directionWords(way, record, language, words)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
