import { biblatexEntries } from './citationLibrary.ts'
import type { CslItem } from './cslSources.ts'
import { onOneLine } from './onOneLine.ts'

/** What BibTeX calls an entry of BibLaTeX, which reads these names too. */
const TYPES: Readonly<Record<string, string>> = { report: 'techreport', inreference: 'incollection' }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Sources as a .bib file (UTF-8) that LaTeX reads with BibLaTeX and with BibTeX alike. Keys are the record's ids. Texts are
 * escaped, and none can end its field; titles keep their capitals. A date that is about then says so as EDTF does.
 */
export function bibtexText(items: readonly CslItem[]): string {
  return biblatexEntries(items.map(escapedItem)).map(({ type, label, properties }, i) => {
    const { title, issued } = items[i]!
    const [year, month] = issued?.['date-parts'][0] ?? []
    const fields: [name: string, value: string][] = [
      // The library's braces keep capitals, but stand within words that have letters beyond English.
      ...Object.entries({ ...properties, title: `{${escaped(title)}}` }).map(([name, value]): [string, string] => [bibtexField(name, type), `{${name === 'date' && issued?.circa ? `${value}~` : value}}`]),
      ...(year === undefined ? [] : [['year', `{${year}}`] as [string, string]]),
      ...(month === undefined ? [] : [['month', MONTHS[month - 1]!] as [string, string]]),
    ]
    return `@${TYPES[type] ?? type}{${label},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`
  }).join('\n')
}

function bibtexField(name: string, type: string): string {
  if (name === 'journaltitle') return 'journal'
  return name === 'publisher' && type === 'misc' ? 'howpublished' : name
}

function escapedItem(item: CslItem): CslItem {
  const { author, publisher, 'container-title': container, note, URL } = item
  return {
    ...item,
    ...(author && { author: author.map(({ literal }) => ({ literal: escaped(literal) })) }),
    ...(publisher && { publisher: escaped(publisher) }),
    ...(container && { 'container-title': escaped(container) }),
    ...(note && { note: escaped(note) }),
    ...(URL && { URL: verbatim(URL) }),
  }
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
