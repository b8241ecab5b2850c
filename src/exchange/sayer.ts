import type { Text, TimelineRecord } from '../record/schema.ts'
import { textIn } from '../record/textIn.ts'

/** Says a record's texts in one language, or in the nearest that it has; what is not there is empty. */
export function sayer({ languages }: Pick<TimelineRecord, 'languages'>, language: string): (text: Text | null | undefined) => string {
  return (text) => (text === null || text === undefined ? '' : textIn(text, language, languages).text)
}
