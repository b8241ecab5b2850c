import type { WidthOf } from './flowText.ts'
import { heightOf } from './flowText.ts'
import { SLIDE, type Box, type Inches, type Points, type Run, type SlideText } from './Slide.ts'
import { POINTS } from './slidePaint.ts'

/** Left and right of everything. */
export const MARGIN: Inches = 0.5
export const INNER: Inches = SLIDE.width - 2 * MARGIN

/** Where every slide's title stands: one place, so that the programs' own outline and master know it. */
export const TITLE: Box = { x: MARGIN, y: 0.52, width: INNER, height: 0.72 }
const ABOVE: Box = { x: MARGIN, y: 0.24, width: INNER, height: 0.3 }
const FOOT: Box = { x: MARGIN, y: 6.9, width: INNER, height: 0.4 }

const TITLE_SIZES: readonly Points[] = [26, 23, 20, 17, 15]
const FOOT_SIZE: Points = 9

/** The colours of letters, as the stylesheet says them. */
export interface SlideColours {
  paper: string
  ink: string
  quiet: string
  accent: string
  line: string
}

export interface Frame {
  title: string
  /** A line over the title: a date, or what is shown. */
  above: string
  /** A line that names sources; null for none. */
  sources: string | null
  /** Title, licence, version and date of the record. */
  credits: string
  /** What the link is called, and where it leads; an address that is not of the web gives no link. */
  link: { text: string; address: string | null }
  language: string
  colours: SlideColours
  widthOf: WidthOf
}

/** What stands on every slide around its content. */
export function slideFrame({ title, above, sources, credits, link, language, colours, widthOf }: Frame): SlideText[] {
  const run = (text: string, colour: string, more: Partial<Run> = {}): Run => ({ text, language, colour, ...more })
  const titled = { runs: [run(title, colours.ink, { bold: true })] }
  const size = TITLE_SIZES.find((each) => heightOf(titled, each, TITLE.width * POINTS, widthOf) <= TITLE.height * POINTS) ?? TITLE_SIZES.at(-1)!
  const address = link.address !== null && /^https?:\/\//i.test(link.address) ? link.address : null
  const last: Run[] = [run(credits, colours.quiet)]
  if (address !== null) last.push(run('  ·  ', colours.quiet), run(link.text, colours.accent, { link: address }))
  return [
    { kind: 'text', role: 'title', box: TITLE, size, paragraphs: [titled], align: 'left', across: 'middle', wraps: true },
    { kind: 'text', role: 'text', box: ABOVE, size: 13, paragraphs: [{ runs: [run(above, colours.accent, { bold: true })] }], align: 'left', across: 'middle', wraps: true },
    {
      kind: 'text', role: 'text', box: FOOT, size: FOOT_SIZE, align: 'left', across: 'bottom', wraps: true,
      paragraphs: [...(sources === null ? [] : [{ runs: [run(sources, colours.quiet)] }]), { runs: last }],
    },
  ]
}

/** Room of a line of sources, in points, and the size of its letters. */
export const FOOT_LINE = { size: FOOT_SIZE, width: INNER * POINTS * 0.98 } as const
