import { useTools } from '../TimelineContext.tsx'
import type { CitedSource } from '../../query/sourceNumbers.ts'
import { jump, placeId } from './jump.ts'

/** The numbers of the sources that a sentence rests on, each a link down to its entry. */
export function Footnotes({ sources, cited, prefix }: { sources: readonly string[]; cited: ReadonlyMap<string, CitedSource>; prefix: string }) {
  const { words } = useTools()
  const numbers = [...new Set(sources)].flatMap((id) => cited.get(id)?.number ?? [])
  return (
    <sup className="bt-notes">
      {numbers.map((number) => (
        <a key={number} href={`#${placeId(prefix, 'sources', number)}`} onClick={jump} aria-label={words('sourceNumber', { number })}>{number}</a>
      ))}
    </sup>
  )
}
