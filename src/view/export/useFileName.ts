import { fileNameOf } from '../../exchange/fileNameOf.ts'
import { useMatches, useText, useTools } from '../TimelineContext.tsx'

/**
 * Names files after the record, its version where it has one, and what of it they hold: the filtered events unless something else
 * is said.
 */
export function useFileName(): (ending: string, what?: string) => string {
  const { title, version, events: { length: total } } = useTools().store.chronicle.record
  const { length: shown } = useMatches()
  const text = useText()
  const events = shown === total ? `${total} events` : `${shown} of ${total} events`
  return (ending, what = events) => fileNameOf([text(title).text, version === '0' ? '' : version, what], ending)
}
