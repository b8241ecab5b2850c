// @vitest-environment node
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtexText } from '../../src/exchange/bibtexText.ts'
import { citedSources } from '../../src/exchange/citedSources.ts'
import type { CslItem } from '../../src/exchange/cslSources.ts'
import { risText } from '../../src/exchange/risText.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { seen, someMatches } from './someMatches.ts'

const fromBibtex = (text: string) => new Cite(text, { forceType: '@biblatex/text' }).data
const fromRis = (text: string) => new Cite(text, { forceType: '@ris/file' }).data
/** A title without the marks that protect its capitals. */
const unmarked = (title: unknown) => String(title).replaceAll(/<\/?span[^>]*>/g, '')

const paper: CslItem = {
  id: 'the-paper-2005', type: 'article-newspaper', title: 'Hà Nội & Phnom Penh: 100 % of {it}', author: [{ literal: 'Ministry of Trade, Ha Noi' }],
  'container-title': 'The Paper', issued: { 'date-parts': [[2005, 10, 11]] }, language: 'vi', URL: 'https://example.org/a_b?c=%20d&e={f}', note: 'Seen in a copy.',
}
const book: CslItem = { id: 'a-book', type: 'article', title: 'ភ្នំពេញ', publisher: 'Press', issued: { 'date-parts': [[1983]], circa: true }, language: 'km' }

const someItems = someMatches.map((matches) => citedSources(Array.from(matches, ({ event }) => event), matches.chronicle.record))
const shipped = checkedRecord('data').record!
const items = citedSources(shipped.events, shipped)

describe('the sources of events', () => {
  it('come once each, in the order they are first cited', () => {
    const [first, second] = Array.from(chronicleOf(shipped).entries).slice(0, 2).map(({ event }) => event)
    const ids = [first!, second!, first!].flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))
    expect(citedSources([first!, second!, first!], shipped).map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([...new Set(ids)])
  })
})

describe('BibTeX', () => {
  it('names each field, keeps capitals, escapes signs and leaves addresses whole', () => {
    expect(bibtexText([paper])).toBe([
      '@article{the-paper-2005,',
      '  author = {{Ministry of Trade, Ha Noi}},',
      '  journal = {The Paper},',
      '  date = {2005-10-11},',
      '  language = {vi},',
      '  note = {Seen in a copy.},',
      '  title = {{Hà Nội \\& Phnom Penh: 100 \\% of \\textbraceleft{}it\\textbraceright{}}},',
      '  url = {https://example.org/a_b?c=%20d&e=%7Bf%7D},',
      '  year = {2005},',
      '  month = oct,',
      '}',
      '',
    ].join('\n'))
  })

  it('keeps two signs two that TeX would make one of', () => {
    expect(bibtexText([{ ...book, title: "a -- b ''c''" }])).toContain("{{a -{}- b '{}'c'{}'}}")
  })

  it('says that a date is about then', () => {
    expect(bibtexText([book])).toContain('  date = {1983~},\n')
    expect(bibtexText([book])).toContain('  year = {1983},\n')
  })

  it('keeps the publisher of what names no journal', () => {
    expect(bibtexText([book])).toMatch(/^@misc\{a-book,[^@]*  howpublished = \{Press\},$/m)
    expect(bibtexText([{ ...book, type: 'report' }])).toMatch(/^@techreport\{a-book,[^@]*  institution = \{Press\},$/m)
  })

  it('reads back: every source of the shipped record, under its key, with title and address', () => {
    const text = bibtexText(items)
    const back = fromBibtex(text)
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    // Citation.js encodes some addresses once more as it reads, so these are looked for in the text.
    for (const { URL } of items) if (URL) expect(text).toContain(`  url = {${URL}},\n`)
    expect(back.map(({ title }) => seen(unmarked(title)))).toEqual(items.map(({ title }) => seen(title)))
  })

  it('lets no text end its field or its entry', () => {
    fc.assert(fc.property(someItems, (some) => {
      const text = bibtexText(some)
      expect(text.match(/^@\w+\{.*,$/gm) ?? []).toEqual(some.map(({ id }) => expect.stringContaining(`{${id},`) as string))
      for (const line of text.split('\n').filter((each) => each.startsWith('  '))) {
        // BibTeX counts braces alone: in each field as many close as open, and none before it was opened.
        let [depth, least] = [0, 0]
        for (const sign of line) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
          least = Math.min(least, depth)
        }
        expect([depth, least], line).toEqual([0, 0])
      }
    }), { numRuns: 40 })
  })
})

describe('RIS', () => {
  it('has a tag a line, and never breaks an address', () => {
    expect(risText([paper])).toBe([
      'TY  - NEWS', 'ID  - the-paper-2005', 'LA  - vi', 'N1  - Seen in a copy.', 'PY  - 2005', 'T2  - The Paper',
      'TI  - Hà Nội & Phnom Penh: 100 % of {it}', 'UR  - https://example.org/a_b?c=%20d&e={f}', 'AU  - Ministry of Trade, Ha Noi', 'DA  - 2005/10/11/', 'ER  - ', '',
    ].join('\r\n'))
    expect(risText([book])).toContain('DA  - 1983///about\r\n')
    expect(risText([book])).toContain('PB  - Press\r\n')
  })

  it('reads back: every source of the shipped record, with title, address and year', () => {
    const back = fromRis(risText(items))
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(back.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL))
    expect(back.map(({ title }) => title)).toEqual(items.map(({ title }) => seen(title)))
  })

  it('lets no text begin a tag or end an entry', () => {
    fc.assert(fc.property(someItems, (some) => {
      const lines = risText(some).split('\r\n').filter((line) => line !== '')
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u)
      expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(some.length)
      expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(some.length)
      expect(lines.filter((line) => line.startsWith('TI')).map((line) => line.slice(6))).toEqual(some.map(({ title }) => seen(title)))
    }), { numRuns: 40 })
  })
})
