import { risEntries } from './citationLibrary.ts'
import type { CslItem } from './cslSources.ts'
import { onOneLine } from './onOneLine.ts'

/**
 * Sources as RIS (UTF-8, a tag a line), which EndNote, Mendeley, Zotero and library catalogues read. The library cuts ids after 20
 * signs, breaks addresses at 70 and leaves out author and day of news: these are as the record has them.
 */
export function risText(items: readonly CslItem[]): string {
  return risEntries(items).map(({ TY, ...mapped }, i) => {
    const { id, author, issued, publisher } = items[i]!
    const entry = { TY, ...mapped, ID: id, ...(author && { AU: author.map(({ literal }) => literal) }), ...(publisher && { PB: publisher }), ...(issued && { DA: dateOf(issued) }) }
    const lines = Object.entries(entry).flatMap(([tag, value]) => [value ?? []].flat().map((each) => `${tag}  - ${onOneLine(each)}\r\n`))
    return `${lines.join('')}ER  - \r\n`
  }).join('\r\n')
}

/** YYYY/MM/DD/ and, last, what else there is to say of the date. */
function dateOf({ 'date-parts': parts, circa }: NonNullable<CslItem['issued']>): string {
  const [year, month, day] = parts[0] ?? []
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${circa ? 'about' : ''}`
}
