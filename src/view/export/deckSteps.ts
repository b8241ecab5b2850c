import { dateWords } from '../../dates/dateWords.ts'
import { civilOf } from '../../dates/Day.ts'
import type { InkOf } from '../../figure/Ink.ts'
import { eventSlides } from '../../figure/slides/eventSlides.ts'
import { SLIDE_FACES } from '../../figure/slides/slideFonts.ts'
import type { Slide } from '../../figure/slides/Slide.ts'
import type { SlideColours } from '../../figure/slides/slideFrame.ts'
import { drawingSize, lineSlide } from '../../figure/slides/lineSlide.ts'
import { fillOf, outlineOf } from '../../figure/slides/slidePaint.ts'
import { textFitter } from '../../layout/fitText.ts'
import { keyOf } from '../../layout/walkScene.ts'
import { mostSignificant } from '../../query/mostSignificant.ts'
import type { Text } from '../../record/schema.ts'
import type { Steps } from '../../record/Steps.ts'
import { textIn } from '../../record/textIn.ts'
import type { Faces } from '../../store/lineScene.ts'
import { storiesFor, viewOfStep } from '../../store/storySteps.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { itemName } from '../timeline/itemName.ts'
import { facesIn } from '../timeline/lineFonts.ts'
import { type ExportTools, creditWords, liveAddress, shownWords, slideWords } from './exportWords.ts'
import { type LineFigure, lineFigure } from './lineFigure.ts'

/** What a deck is made of: one slide of what is shown, one a step of a story, one an event. */
export type DeckChoice = { kind: 'overview' } | { kind: 'story'; story: string } | { kind: 'events' }

/** More event slides than this nobody shows, and programs are slow to open. */
export const MOST_EVENTS = 60

export interface DeckAsk {
  tools: ExportTools
  view: ViewState
  inkOf: InkOf
  /** Letters of slides, to be measured; those of the machine unless given. */
  faces?: Faces
}

/** The slides of a deck, made one a step. */
export function* deckSteps(choice: DeckChoice, { tools, view, inkOf, faces = facesIn(SLIDE_FACES) }: DeckAsk): Steps<Slide[]> {
  const { store, language } = tools
  const { chronicle } = store
  const { record } = chronicle
  const textOf = (text: Text) => textIn(text, language, record.languages).text
  const shared = { words: slideWords(tools), colours: coloursOf(inkOf), credits: creditWords(tools), widthOf: (text: string, size: number) => (faces.axis(text) * size) / 12 }
  const slides: Slide[] = []

  const slideOf = (shown: ViewState, title: string, above: string, text: string | null): Slide => {
    const figure = lineFigure({ tools, view: shown, faces, ...drawingSize(text !== null) })
    const { items, tally } = figure.scene
    const named = items.flatMap((item) => (item.kind === 'event' && item.label ? (chronicle.byId.get(item.id) ?? []) : []))
    return lineSlide({
      ...shared, shapes: figure.shapes, title, above, text, named, record, total: tally.named + tally.marked + tally.clustered, address: liveAddress(tools, shown),
      pen: { inkOf, fit: fitFor(faces), altOf: altsOf(figure, tools) },
    })
  }

  if (choice.kind === 'overview') slides.push(slideOf({ ...view, event: null }, textOf(record.title), shownWords(view, tools), null))
  if (choice.kind === 'story') {
    const stories = storiesFor(store)
    const story = stories.find(({ id }) => id === choice.story)
    const steps = story?.steps ?? []
    for (const [i, { title, text }] of steps.entries()) {
      const { state } = viewOfStep(view, { story: choice.story, step: i + 1 }, chronicle, stories)
      slides.push(slideOf(state, textOf(title), tools.words('exportStep', { story: textOf(story!.title), step: i + 1, of: steps.length }), textOf(text ?? '')))
      yield (i + 1) / steps.length
    }
  }
  if (choice.kind === 'events') {
    const entries = mostSignificant(store.answers.matches(view), MOST_EVENTS)
    for (const [i, entry] of entries.entries()) {
      slides.push(...eventSlides(entry, { ...shared, chronicle, address: liveAddress(tools, { ...view, event: entry.event.id }) }))
      yield (i + 1) / entries.length
    }
  }
  return slides
}

/** What groups of the drawing show: events, counts, periods and terms, the axis. */
function altsOf({ scene, subjects }: LineFigure, { store, language, words, phrases }: ExportTools): (key: string) => string | null {
  const { record } = store.chronicle
  const textOf = (text: Text) => textIn(text, language, record.languages).text
  const names = new Map(scene.items.map((item) => [keyOf(item), itemName(item, store.chronicle, language, words, phrases)]))
  const { from, to } = scene.viewport
  const years = words('exportAxis', { from: civilOf(from).year, to: civilOf(to - 1).year })
  return (key) => {
    if (key === 'bt-axis') return years
    if (key === 'bt-today') return words('today')
    const subject = subjects.get(key)
    if (!subject) return names.get(key) ?? null
    const name = subject.kind === 'period' ? textOf(subject.period.name) : subject.tenure.terms.map(({ person }) => textOf(record.people[person]?.name ?? person)).join(', ')
    return words('overviewPeriod', { name, dates: dateWords(subject.date, 'long', phrases) })
  }
}

/** As `Faces` measure: names at 13 pixels. */
function fitFor({ label }: Faces): (text: string, size: number, most: number) => { text: string; width: number } {
  const fit = textFitter(label)
  return (text, size, most) => {
    const fitted = fit(text, (most * 13) / size)
    return { text: fitted.text, width: (fitted.width * size) / 13 }
  }
}

function coloursOf(inkOf: InkOf): SlideColours {
  const fill = (chain: string) => fillOf(inkOf(chain), 1)?.colour ?? '000000'
  return {
    paper: fill('rect bt-figure-paper'), ink: fill('text bt-figure-title'), quiet: fill('text bt-figure-text'), accent: fill('text bt-figure-accent'),
    line: outlineOf(inkOf('line bt-axis-line'), 1, 1)?.colour ?? '808080',
  }
}
