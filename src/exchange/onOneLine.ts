/** A text on one line, without control characters: what would end a line in a format of lines, or not be seen. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
}
