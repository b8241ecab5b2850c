import { useTools } from '../TimelineContext.tsx'
import { jump } from './SourceList.tsx'
import type { CitedSource } from '../../query/sourceNumbers.ts'

/** The numbers of the sources that a sentence rests on, each a link down to its entry. */
export function Footnotes({ sources, cited, prefix }: { sources: readonly string[]; cited: ReadonlyMap<string, CitedSource>; prefix: string }) {
  const { words } = useTools()
  const numbers = [...new Set(sources)].flatMap((id) => cited.get(id)?.number ?? [])
  return (
    <sup className="bt-notes">
      {numbers.map((number) => (
        <a key={number} href={`#${prefix}-s${number}`} onClick={jump} aria-label={words('sourceNumber', { number })}>{number}</a>
      ))}
    </sup>
  )
}
