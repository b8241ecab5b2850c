import type { CslItem } from './cslSources.ts'
import { onOneLine } from './onOneLine.ts'

const types = {
  'article-newspaper': 'NEWS', article: 'GEN', document: 'GEN', report: 'RPRT', 'entry-encyclopedia': 'ENCYC',
} as const satisfies Record<CslItem['type'], string>

/** Sources as RIS (UTF-8, a tag a line), which EndNote, Mendeley, Zotero and library catalogues read. */
export function risText(items: readonly CslItem[]): string {
  return items.map((item) => {
    const [parts, circa] = [item.issued?.['date-parts'][0], item.issued?.circa ?? false]
    const lines: [tag: string, value: string | undefined][] = [
      ['TY', types[item.type]],
      ['ID', item.id],
      ['TI', item.title],
      ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
      ['T2', item['container-title']],
      ['PB', item.publisher],
      ['PY', parts && String(parts[0])],
      ['DA', parts && dateOf(parts, circa)],
      ['LA', item.language],
      ['UR', item.URL],
      ['N1', item.note],
    ]
    const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
    return `${written.join('')}ER  - \r\n`
  }).join('\r\n')
}

/** YYYY/MM/DD/ and, last, what else there is to say of the date. */
function dateOf([year, month, day]: readonly number[], circa: boolean): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${circa ? 'about' : ''}`
}
