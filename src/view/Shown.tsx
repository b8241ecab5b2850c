import type { Text } from '../record/schema.ts'
import { useText, useTools } from './TimelineContext.tsx'

/** A text of the record, marked with its language where that is not the reader's. Always text, never markup. */
export function Shown({ text }: { text: Text }) {
  const shown = useText()(text)
  const { language } = useTools()
  return shown.language === language ? shown.text : <span lang={shown.language}>{shown.text}</span>
}
