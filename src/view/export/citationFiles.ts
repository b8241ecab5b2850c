import type { CslItem } from '../../exchange/cslSources.ts'

interface CitationFile {
  name: string
  /** Programs that read it: proper names, the same in every language. */
  readers: string
  ending: string
  type: string
  textOf: (items: readonly CslItem[]) => string | Promise<string>
}

/** The files in which citation programs take sources. What writes the last two is fetched when one of them is asked for. */
export const citationFiles: readonly CitationFile[] = [
  { name: 'CSL-JSON', readers: 'Zotero, Pandoc, Quarto', ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json', textOf: (items) => `${JSON.stringify(items, null, 1)}\n` },
  { name: 'BibTeX', readers: 'LaTeX, JabRef', ending: '.bib', type: 'application/x-bibtex', textOf: async (items) => (await import('../../exchange/bibtexText.ts')).bibtexText(items) },
  { name: 'RIS', readers: 'EndNote, Mendeley, Citavi', ending: '.ris', type: 'application/x-research-info-systems', textOf: async (items) => (await import('../../exchange/risText.ts')).risText(items) },
]
