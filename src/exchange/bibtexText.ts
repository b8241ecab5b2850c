import type { CslItem } from './cslSources.ts'
import { onOneLine } from './onOneLine.ts'

const types = {
  'article-newspaper': 'article', article: 'misc', document: 'misc', report: 'techreport', 'entry-encyclopedia': 'incollection',
} as const satisfies Record<CslItem['type'], string>

/** What BibTeX calls the publisher, or what something stands in, by type. */
const publisherFields = { article: 'journal', misc: 'howpublished', techreport: 'institution', incollection: 'booktitle' } as const

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Sources as a BibTeX file (UTF-8), for LaTeX; BibLaTeX reads it too. Keys are the record's ids. Texts are escaped, and none can
 * end its field; titles keep their capitals. A date that is about then has a `date` of EDTF, as BibLaTeX reads it, beside its year.
 */
export function bibtexText(items: readonly CslItem[]): string {
  return items.map((item) => {
    const type = types[item.type]
    const [year, month] = item.issued?.['date-parts'][0] ?? []
    const fields: [name: string, value: string | undefined][] = [
      ['title', `{{${escaped(item.title)}}}`],
      ['author', item.author && `{${item.author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')}}`],
      [publisherFields[type], braced(item.publisher ?? item['container-title'])],
      ['year', year === undefined ? undefined : `{${year}}`],
      ['month', month === undefined ? undefined : MONTHS[month - 1]],
      ['date', item.issued?.circa ? `{${edtfOf(item.issued['date-parts'][0] ?? [])}~}` : undefined],
      ['url', item.URL && `{${verbatim(item.URL)}}`],
      ['language', braced(item.language)],
      ['note', braced(item.note)],
    ]
    const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]))
    return `@${type}{${item.id},\n${lines.join('')}}\n`
  }).join('\n')
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escaped(text)}}`
}

// BibTeX counts braces even after a backslash, so that in texts they have names.
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}',
}

function escaped(text: string): string {
  const named = onOneLine(text).replaceAll(/[\\{}~^<>|&%$#_]/g, (sign) => NAMES[sign] ?? `\\${sign}`)
  // TeX makes one sign of two of these.
  return named.replaceAll(/(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')/g, '{}')
}

/** An address stays as it is, but for signs that have no place in one and would end the field. */
function verbatim(address: string): string {
  return onOneLine(address).replaceAll(/[\\{} ]/g, encodeURIComponent)
}

function edtfOf(parts: readonly number[]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
}
