import { fileNameOf } from '../../exchange/fileNameOf.ts'
import { useText, useTools } from '../TimelineContext.tsx'

/** Names files after the record, its version where it has one, and what of it they hold. */
export function useFileName(): (what: string, ending: string) => string {
  const { title, version } = useTools().store.chronicle.record
  const text = useText()
  return (what, ending) => fileNameOf([text(title).text, version === '0' ? '' : version, what], ending)
}
