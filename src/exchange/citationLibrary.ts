import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslItem } from './cslSources.ts'

const { format } = plugins.config.get('@bibtex')
// The record's ids are the keys, hyphens and all. Its ASCII has no letters for Khmer and leaves them out.
Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false })

/** Sources as entries of BibLaTeX: types, fields, names and dates as Citation.js maps them. Its texts are not escaped. */
export const biblatexEntries = (items: readonly CslItem[]) => plugins.output.format('biblatex', items.map(mappable), { format: 'object' })

/** Sources as tags of RIS and their values, as Citation.js maps them. */
export const risEntries = (items: readonly CslItem[]) => plugins.output.format('ris', items.map(mappable), { format: 'object' })

/** An article is taken for one in a journal, and loses its publisher; the record does not say which journal, if any. */
const mappable = (item: CslItem): object => ({ ...item, ...(item.type === 'article' && { type: 'document' }) })
