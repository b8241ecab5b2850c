import { strFromU8, strToU8, unzip, zip } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import { faceRuns, LATIN_FACE } from '../../figure/slides/slideFonts.ts'
import type { Paint, Paragraph, Run, Slide, SlideItem, SlideShape, SlideText } from '../../figure/slides/Slide.ts'
import { TITLE } from '../../figure/slides/slideFrame.ts'
import { xmlText } from '../../figure/xmlText.ts'
import { partKhmer } from '../../layout/partKhmer.ts'
import { notesWithParagraphs, slideWithGroups } from './pptxParts.ts'

export interface PptxFacts {
  title: string
  subject: string
  author: string
}

const MASTER = 'Timeline'
const TITLE_NAME = 'title'

/** Slides as a .pptx file. */
export async function pptxFile(slides: readonly Slide[], { title, subject, author }: PptxFacts): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = xmlText(title)
  deck.subject = xmlText(subject)
  deck.author = xmlText(author)
  deck.company = ''
  deck.theme = { headFontFace: LATIN_FACE, bodyFontFace: LATIN_FACE }
  const { x, y, width: w, height: h } = TITLE
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: slides[0]?.paper ?? 'FFFFFF' },
    objects: [{ placeholder: { options: { name: TITLE_NAME, type: 'title', x, y, w, h, margin: 0, align: 'left', valign: 'middle' }, text: '' } }],
  })
  for (const { items, notes, paper } of slides) {
    const slide = deck.addSlide({ masterName: MASTER })
    slide.background = { color: paper }
    for (const item of items.flatMap(parts)) {
      if (item.kind === 'shape') addShape(slide, item)
      else addText(slide, item)
    }
    slide.addNotes(xmlText(notes))
  }
  return completed(await deck.write({ outputType: 'uint8array', compression: false }) as Uint8Array, slides)
}

/** What the library cannot write: groups, texts for those who do not see, fades, paragraphs of notes. */
async function completed(file: Uint8Array, slides: readonly Slide[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await new Promise<Record<string, Uint8Array>>((resolve, reject) => unzip(file, (error, found) => (error ? reject(error) : resolve(found))))
  slides.forEach(({ items }, i) => {
    const [slide, notes] = [`ppt/slides/slide${i + 1}.xml`, `ppt/notesSlides/notesSlide${i + 1}.xml`]
    entries[slide] = strToU8(slideWithGroups(strFromU8(entries[slide]!), items))
    entries[notes] = strToU8(notesWithParagraphs(strFromU8(entries[notes]!)))
  })
  return new Promise((resolve, reject) => zip(entries, (error, made) => (error ? reject(error) : resolve(made as Uint8Array<ArrayBuffer>))))
}

function parts(item: SlideItem): readonly (SlideShape | SlideText)[] {
  return item.kind === 'group' ? item.items : [item]
}

function addShape(slide: PptxGenJS.Slide, { form, box, fill, outline }: SlideShape): void {
  const { x, y, width: w, height: h } = box
  const shape = { line: 'line', rect: 'rect', round: 'roundRect', path: 'custGeom' } as const
  // A fade begins as a plain fill, which takes its place in the file.
  const paint = fill && ('stops' in fill ? { colour: fill.colour, opacity: 1 } : fill)
  // Its own types forget the shape it documents for paths.
  slide.addShape(shape[form.kind] as PptxGenJS.SHAPE_NAME, {
    x, y, w, h,
    ...(paint && { fill: paintProps(paint) }),
    ...(outline && { line: { ...paintProps(outline), width: outline.width, dashType: ({ solid: 'solid', dash: 'dash', dot: 'sysDot' } as const)[outline.dash] } }),
    ...(form.kind === 'round' && { rectRadius: form.radius }),
    ...(form.kind === 'path' && { points: form.steps.map((step, i) => pointOf(step, i)) }),
  })
}

type PathStep = Extract<SlideShape['form'], { kind: 'path' }>['steps'][number]

function pointOf(step: PathStep, place: number): NonNullable<PptxGenJS.ShapeProps['points']>[number] {
  if (step.to === 'close') return { close: true }
  const { x, y } = step
  if (step.to === 'curve') return { x, y, curve: { type: 'cubic', x1: step.x1, y1: step.y1, x2: step.x2, y2: step.y2 } }
  return { x, y, moveTo: step.to === 'move' || place === 0 }
}

function paintProps({ colour, opacity }: Paint): { color: string; transparency: number } {
  return { color: colour, transparency: Math.round((1 - opacity) * 100) }
}

function addText(slide: PptxGenJS.Slide, { role, box, size, paragraphs, align, across, wraps }: SlideText): void {
  const { x, y, width: w, height: h } = box
  slide.addText(paragraphs.flatMap((paragraph, i) => runsOf(paragraph, size, i < paragraphs.length - 1, wraps)), {
    x, y, w, h, align, valign: across, margin: 0, wrap: wraps, fit: 'none', isTextBox: true,
    ...(role === 'title' && { placeholder: TITLE_NAME }),
  })
}

function runsOf({ runs, after = 0 }: Paragraph, size: number, more: boolean, wraps: boolean): PptxGenJS.TextProps[] {
  const cut = runs.flatMap((run) => faceRuns(xmlText(run.text)).map((part) => ({ run, ...part })))
  return cut.map(({ run, text, face, khmer }, i) => ({
    // Whether an office program knows Khmer words is its own affair.
    text: khmer && wraps ? partKhmer(text) : text,
    options: {
      fontFace: face, fontSize: size * (run.scale ?? 1), color: run.colour, lang: khmer ? 'km-KH' : localeOf(run), paraSpaceAfter: after * size,
      breakLine: more && i === cut.length - 1,
      ...(run.bold && { bold: true }), ...(run.italic && { italic: true }), ...(run.raised && { superscript: true }),
      ...(run.link && { hyperlink: { url: encodedLink(run.link) } }),
    },
  }))
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', vi: 'vi-VN', km: 'km-KH' }

function localeOf({ language }: Run): string {
  return LOCALES[language] ?? language
}

function encodedLink(link: string): string {
  return new URL(link).href
}
