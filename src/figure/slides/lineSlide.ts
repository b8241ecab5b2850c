import { dateWords } from '../../dates/dateWords.ts'
import { numberSources } from '../../query/numberSources.ts'
import type { Entry } from '../../record/Chronicle.ts'
import type { TimelineRecord } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import type { Shape } from '../Shape.ts'
import { type WidthOf, flowText } from './flowText.ts'
import type { Box, Points, Slide } from './Slide.ts'
import { type SlidePen, slideItems } from './slideItems.ts'
import { FOOT_LINE, INNER, MARGIN, type SlideColours, slideFrame } from './slideFrame.ts'
import type { SlideWords } from './SlideWords.ts'
import { sourceLine, sourceNotes } from './sourceNotes.ts'

/** Pixels of a drawing to an inch of a slide: names of 13 pixels become letters of nearly 12 points, to be read from the back of a room. */
export const PIXELS_PER_INCH = 80

/** Where the line stands on a slide of its own, and where it leaves room for a step's text. */
const ALONE: Box = { x: MARGIN, y: 1.35, width: INNER, height: 5.45 }
const TEXT: Box = { x: MARGIN, y: 1.26, width: INNER, height: 1.02 }
const UNDER_TEXT: Box = { x: MARGIN, y: 2.38, width: INNER, height: 4.42 }
const TEXT_SIZES: readonly Points[] = [15, 14, 13, 12, 11, 10]

/** How large a drawing a slide takes, in pixels. */
export function drawingSize(withText: boolean): { width: number; height: number } {
  const { width, height } = withText ? UNDER_TEXT : ALONE
  return { width: Math.floor(width * PIXELS_PER_INCH), height: Math.floor(height * PIXELS_PER_INCH) }
}

export interface LineSlideAsk {
  /** Of the size of `drawingSize`. */
  shapes: readonly Shape[]
  pen: Pick<SlidePen, 'inkOf' | 'altOf' | 'fit'>
  title: string
  /** What of the record is shown. */
  above: string
  /** Of a story's step. */
  text: string | null
  /** Events whose sources the notes give: those that are named. */
  named: readonly Entry[]
  /** How many are in view. */
  total: number
  record: TimelineRecord
  words: SlideWords
  colours: SlideColours
  widthOf: WidthOf
  credits: string
  address: string | null
}

/** A view of the line as a slide of native shapes, with the sources of the events it names in the notes. */
export function lineSlide({ shapes, pen, title, above, text, named, total, record, words, colours, widthOf, credits, address }: LineSlideAsk): Slide {
  const box = text === null ? ALONE : UNDER_TEXT
  const { ids, numbers } = numberSources(named)
  const { language } = words
  const flow = text === null ? null : flowText([{ runs: [{ text, language, colour: colours.ink }] }], TEXT, TEXT_SIZES, widthOf)
  return {
    paper: colours.paper,
    items: [
      ...slideFrame({ title, above, sources: sourceLine(ids, record, words, FOOT_LINE.size, FOOT_LINE.width, widthOf), credits, link: { text: words.liveView, address }, language, colours, widthOf }),
      ...(flow ? [{ kind: 'text', role: 'text', box: TEXT, size: flow.size, paragraphs: flow.pages.flat(), align: 'left', across: 'top', wraps: true } as const] : []),
      ...slideItems(shapes, { ...pen, x: box.x, y: box.y, scale: 1 / PIXELS_PER_INCH, language }),
    ],
    notes: [
      ...(text === null ? [] : [text, '']),
      words.counted(named.length, total), ...eventLines(named, numbers, record, words),
      ...(ids.length === 0 ? [] : ['', words.sources, ...sourceNotes(ids, record, words)]),
      ...(address === null ? [] : ['', `${words.liveView}: ${address}`]),
    ].join('\n'),
  }
}

/** Events, one a line, with the numbers of their sources. */
function eventLines(entries: readonly Entry[], numbers: readonly (readonly number[])[], record: TimelineRecord, words: SlideWords): string[] {
  return entries.map(({ event, date }, i) => {
    const said = `${dateWords(date, 'long', words.phrases)}: ${textIn(event.title, words.language, record.languages).text}`
    return numbers[i]!.length === 0 ? said : `${said} [${numbers[i]!.join(', ')}]`
  })
}
