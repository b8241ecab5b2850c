import { dateWords } from '../../dates/dateWords.ts'
import { dateGeometry } from '../../layout/dateGeometry.ts'
import { sourceNumbers } from '../../query/sourceNumbers.ts'
import type { Chronicle, Entry } from '../../record/Chronicle.ts'
import type { Text } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import { type WidthOf, flowText } from './flowText.ts'
import { locatorItems } from './locatorItems.ts'
import type { Box, Paragraph, Points, Run, Slide, SlideText } from './Slide.ts'
import { FOOT_LINE, INNER, MARGIN, type SlideColours, slideFrame } from './slideFrame.ts'
import type { SlideWords } from './SlideWords.ts'
import { sourceLine, sourceNotes } from './sourceNotes.ts'

export interface EventSlideAsk {
  chronicle: Pick<Chronicle, 'record' | 'extent'>
  words: SlideWords
  colours: SlideColours
  widthOf: WidthOf
  credits: string
  /** The page at this event; null where it has no address. */
  address: string | null
}

const SIZES: readonly Points[] = [18, 16, 15, 14, 13, 12, 11]
const BODY: Box = { x: MARGIN, y: 1.4, width: INNER, height: 4.82 }
const LOCATOR: Box = { x: MARGIN, y: 6.36, width: INNER, height: 0.4 }
/** Between two columns, and the share of the left one. */
const GUTTER = 0.5
const LEFT = 0.55

/**
 * All that a slide can tell of an event: its date in words, title, summary and claims, beside them both sides' accounts and where
 * sources disagree, each with the numbers of its sources; these are in the notes. What has no room goes on on a further slide.
 */
export function eventSlides(entry: Entry, { chronicle, words, colours, widthOf, credits, address }: EventSlideAsk): Slide[] {
  const { record, extent } = chronicle
  const { event, date } = entry
  const textOf = (text: Text) => textIn(text, words.language, record.languages)
  const cited = sourceNumbers(event)
  const run = (text: Text, more: Partial<Run> = {}): Run => {
    const { text: said, language } = textOf(text)
    return { text: said, language, colour: colours.ink, ...more }
  }
  const word = (text: string, more: Partial<Run> = {}): Run => ({ text, language: words.language, colour: colours.ink, ...more })
  const numbers = (sources: readonly string[]): Run[] => {
    const shown = [...new Set(sources)].flatMap((id) => cited.get(id)?.number ?? [])
    return shown.length === 0 ? [] : [word(`\u00a0${shown.join(', ')}`, { raised: true, colour: colours.accent })]
  }
  const heading = (text: string): Paragraph => ({ runs: [word(text, { bold: true, colour: colours.quiet, scale: 0.9 })], after: 0.25 })
  const section = (title: string, parts: readonly Paragraph[]): Paragraph[] => (parts.length === 0 ? [] : [heading(title), ...parts])

  const telling: Paragraph[] = [
    ...(event.summary ? [{ runs: [run(event.summary)], after: 0.8 }] : []),
    ...section(words.claims, event.claims.map(({ text, sources }) => ({ runs: [word('– '), run(text), ...numbers(sources)], after: 0.4 }))),
  ]
  const differing: Paragraph[] = [
    ...section(words.accounts, event.accounts.map(({ holder, text, sources }) => ({ runs: [run(holder, { bold: true }), word(': '), run(text), ...numbers(sources)], after: 0.45 }))),
    ...section(words.conflicts, event.conflicts.map(({ about, text, sources }) => ({ runs: [word(`${words.about(about)}: `, { bold: true }), run(text), ...numbers(sources)], after: 0.45 }))),
  ]
  const both = telling.length > 0 && differing.length > 0
  const left: Box = both ? { ...BODY, width: (INNER - GUTTER) * LEFT } : BODY
  const right: Box = { ...BODY, x: BODY.x + left.width + GUTTER, width: INNER - left.width - GUTTER }
  const columns = both ? [{ box: left, paragraphs: telling }, { box: right, paragraphs: differing }] : [{ box: BODY, paragraphs: [...telling, ...differing] }]
  const sizeOf = ({ box, paragraphs }: (typeof columns)[number], sizes: readonly Points[]) => flowText(paragraphs, box, sizes, widthOf)
  // Both columns in letters of one size: the smaller that either needs.
  const size = Math.min(...columns.map((column) => sizeOf(column, SIZES).size))
  const flows = columns.map((column) => sizeOf(column, [size]))
  const count = Math.max(1, ...flows.map(({ pages }) => pages.length))

  const ids = [...cited.keys()]
  const title = textOf(event.title).text
  const said = dateWords(date, 'long', words.phrases)
  const lines = sourceNotes(ids, record, words)
  return Array.from({ length: count }, (_, page): Slide => ({
    paper: colours.paper,
    items: [
      ...slideFrame({
        title: count === 1 ? title : words.part(title, page + 1, count), above: said, sources: sourceLine(ids, record, words, FOOT_LINE.size, FOOT_LINE.width, widthOf),
        credits, link: { text: words.liveView, address }, language: words.language, colours, widthOf,
      }),
      ...columns.flatMap(({ box }, i): SlideText[] => {
        const paragraphs = flows[i]!.pages[page] ?? []
        return paragraphs.length === 0 ? [] : [{ kind: 'text', role: 'text', box, size, paragraphs, align: 'left', across: 'top', wraps: true }]
      }),
      ...locatorItems(extent, dateGeometry(date, extent), LOCATOR, colours, `${said}: ${title}`, words.language),
    ],
    notes: [`${said}: ${title}`, ...(lines.length === 0 ? [] : ['', words.sources, ...lines]), ...(address === null ? [] : ['', `${words.liveView}: ${address}`])].join('\n'),
  }))
}
