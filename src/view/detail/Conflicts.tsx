import type { HistoricalEvent } from '../../record/schema.ts'
import { Shown } from '../Shown.tsx'
import { useTools } from '../TimelineContext.tsx'
import { aboutKeys } from './aboutKeys.ts'
import { Footnotes } from './Footnotes.tsx'
import { placeId } from './jump.ts'
import type { CitedSource } from '../../query/sourceNumbers.ts'

interface ConflictsProps {
  conflicts: HistoricalEvent['conflicts']
  cited: ReadonlyMap<string, CitedSource>
  prefix: string
}

/** Where sources disagree, by subject. */
export function Conflicts({ conflicts, cited, prefix }: ConflictsProps) {
  const { words } = useTools()
  return (
    <ul className="bt-conflicts">
      {conflicts.map(({ about, text, sources }, i) => (
        <li key={i} id={placeId(prefix, 'conflicts', i + 1)} tabIndex={-1}>
          <span className="bt-about">{words(aboutKeys[about])}</span>
          <p><Shown text={text} /><Footnotes sources={sources} cited={cited} prefix={prefix} /></p>
        </li>
      ))}
    </ul>
  )
}
