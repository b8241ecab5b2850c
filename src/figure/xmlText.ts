/** Control characters, halves of a pair, and two that are no characters: a file of XML that holds one of them opens nowhere. */
const FORBIDDEN = /(?![\n\r\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** A text as it may stand in a file of XML, once it is escaped there. */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, '')
}
