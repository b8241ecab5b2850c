// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Slide } from '../../src/figure/slides/Slide.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { pptxFile } from '../../src/view/export/pptxFile.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { aRecord, eventDocument } from '../aRecord.ts'
import { deckOf, flat, toolsFor } from './deck.ts'

type Parts = Readonly<Record<string, Uint8Array>>

const FACTS = { title: 'A & B', subject: 'All', author: 'Somebody' }
const EMU = 914_400
const opened = async (slides: readonly Slide[]): Promise<Parts> => unzipSync(await pptxFile(slides, FACTS))
const xmlOf = (parts: Parts, name: string): Document => {
  const read = new DOMParser().parseFromString(strFromU8(parts[name]!), 'application/xml')
  if (read.querySelector('parsererror')) throw new Error(`${name}: ${read.documentElement.textContent}`)
  return read
}
const all = (node: Document | Element, name: string) => [...node.getElementsByTagName(name)]
const numberOf = (node: Element, name: string) => Number(node.getAttribute(name))

describe('a .pptx of the record that ships', () => {
  let slides: Slide[]
  let parts: Parts
  beforeAll(async () => {
    const tools = toolsFor(chronicleOf(checkedRecord('data').record!), { context: ['periods', 'leaders'], strip: ['vn-troops-in-cambodia'] })
    slides = deckOf({ kind: 'overview' }, tools)
    parts = await opened(slides)
  })

  it('holds every shape and every text, natively', () => {
    const slide = xmlOf(parts, 'ppt/slides/slide1.xml')
    expect(all(slide, 'p:sp')).toHaveLength(flat(slides[0]!.items).length)
    expect(all(slide, 'p:grpSp')).toHaveLength(slides[0]!.items.filter(({ kind }) => kind === 'group').length)
    expect(all(slide, 'p:pic')).toEqual([])
    expect(all(slide, 'a:t').map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Periods', 'Diplomatic ties established', '1980']))
  })

  it('holds no picture and asks for nothing from elsewhere', () => {
    expect(Object.keys(parts).filter((name) => /media|\.(png|jpe?g|svg|gif)$/.test(name) && !name.endsWith('/'))).toEqual([])
    const targets = Object.keys(parts).filter((name) => name.endsWith('.rels')).flatMap((name) => all(xmlOf(parts, name), 'Relationship'))
    const outside = targets.filter((target) => target.getAttribute('TargetMode') === 'External').map((target) => target.getAttribute('Target'))
    expect(outside.length).toBeGreaterThan(0)
    for (const target of outside) expect(target).toMatch(/^https:\/\/timeline\.example\//)
  })

  it('is well formed in every part, with no number of a shape given twice', () => {
    for (const name of Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each))) xmlOf(parts, name)
    const ids = all(xmlOf(parts, 'ppt/slides/slide1.xml'), 'p:cNvPr').map((each) => each.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('writes each shape where the plain data says', () => {
    const boxes = all(xmlOf(parts, 'ppt/slides/slide1.xml'), 'p:sp').map((shape) => all(shape, 'a:off')[0])
    flat(slides[0]!.items).forEach(({ box }, i) => {
      // A title takes the place of its master.
      if (!boxes[i]) return
      expect(numberOf(boxes[i], 'x') / EMU).toBeCloseTo(box.x, 3)
      expect(numberOf(boxes[i], 'y') / EMU).toBeCloseTo(box.y, 3)
    })
  })

  it('tells of each shape what it shows, or that it only decorates', () => {
    const slide = xmlOf(parts, 'ppt/slides/slide1.xml')
    const untold = all(slide, 'p:cNvPr').filter((each) => {
      const shape = each.parentElement!.parentElement!
      const isText = shape.nodeName === 'p:sp' && all(shape, 'a:t').length > 0
      const inside = shape.nodeName === 'p:sp' && shape.parentElement!.nodeName === 'p:grpSp'
      return !isText && !inside && shape.nodeName !== 'p:spTree' && !each.getAttribute('descr') && all(each, 'adec:decorative').length === 0
    })
    expect(untold).toEqual([])
  })

  it('has fades as fades', () => {
    const [fade] = all(xmlOf(parts, 'ppt/slides/slide1.xml'), 'a:gradFill')
    expect(all(fade!, 'a:gs').length).toBeGreaterThan(1)
  })

  it('is 16:9 and has notes in paragraphs', () => {
    const size = all(xmlOf(parts, 'ppt/presentation.xml'), 'p:sldSz')[0]!
    expect(numberOf(size, 'cx') / numberOf(size, 'cy')).toBeCloseTo(16 / 9, 4)
    const said = all(xmlOf(parts, 'ppt/notesSlides/notesSlide1.xml'), 'a:p').map(({ textContent }) => textContent)
    expect(said.some((line) => /^1\. .+, .+\. https?:\/\//.test(line))).toBe(true)
    expect(slides[0]!.notes.split('\n').every((line) => said.some((each) => each.includes(line.replaceAll(/\s+/g, ' ').slice(0, 30))))).toBe(true)
  })

  it('names the title of the slide as one', () => {
    const titles = all(xmlOf(parts, 'ppt/slides/slide1.xml'), 'p:ph').filter((each) => each.getAttribute('type') === 'title')
    expect(titles).toHaveLength(1)
  })
})

describe('a .pptx of hostile and of Khmer texts', () => {
  it('sets Khmer in a face that has it, as complex script', async () => {
    const chronicle = chronicleOf(aRecord({ events: [{ ...eventDocument, title: 'Thăm ភ្នំពេញ 1967' }] }))
    const slide = xmlOf(await opened(deckOf({ kind: 'events' }, toolsFor(chronicle))), 'ppt/slides/slide1.xml')
    const faces = all(slide, 'a:r').map((run) => [run.textContent.trim(), all(run, 'a:cs')[0]?.getAttribute('typeface'), all(run, 'a:rPr')[0]?.getAttribute('lang')])
    expect(faces).toContainEqual(['ភ្នំពេញ', 'Leelawadee UI', 'km-KH'])
    expect(faces).toContainEqual(['Thăm', 'Arial', 'en-GB'])
  })

  it('shows where lines of Khmer may break, as not every program knows its words', async () => {
    const chronicle = chronicleOf(aRecord({ events: [{ ...eventDocument, title: 'រាជធានីភ្នំពេញ' }] }))
    const slide = xmlOf(await opened(deckOf({ kind: 'events' }, toolsFor(chronicle))), 'ppt/slides/slide1.xml')
    expect(all(slide, 'a:t').map((text) => text.textContent)).toContain('រាជធានី\u200bភ្នំពេញ')
  })

  it('opens whatever a record says', async () => {
    const title = '</a:t><p:sp> "quoted" & \u0007\ud800 <x>'
    const chronicle = chronicleOf(aRecord({ events: [{ ...eventDocument, title, claims: [{ text: title, sources: ['first-book'] }] }] }))
    for (const kind of ['overview', 'events'] as const) {
      const parts = await opened(deckOf({ kind }, toolsFor(chronicle)))
      const slide = xmlOf(parts, 'ppt/slides/slide1.xml')
      expect(slide.documentElement.textContent).toContain('</a:t><p:sp> "quoted" &  <x>')
      expect(xmlOf(parts, 'ppt/notesSlides/notesSlide1.xml').documentElement.textContent).toContain('<p:sp> "quoted"')
    }
  })
})
