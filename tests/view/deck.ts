import { dayOf } from '../../src/dates/Day.ts'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import type { Slide, SlideItem, SlideShape, SlideText } from '../../src/figure/slides/Slide.ts'
import { type Chronicle } from '../../src/record/Chronicle.ts'
import { finish } from '../../src/record/Steps.ts'
import { createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { type DeckChoice, deckSteps } from '../../src/view/export/deckSteps.ts'
import type { ExportTools } from '../../src/view/export/exportWords.ts'
import { createWords } from '../../src/view/words/createWords.ts'
import { someInks } from '../figure/someInks.ts'

const measure = (text: string) => text.length * 6.6

export function toolsFor(chronicle: Chronicle, view: Partial<ViewState> = {}, pageAddress: string | null = 'https://timeline.example/index.html'): ExportTools {
  const store = createTimelineStore(chronicle, dayOf(2026, 3, 1), { ...defaultState, ...view })
  return { store, language: 'en', words: createWords('en'), phrases: englishPhrases, pageAddress }
}

export function deckOf(choice: DeckChoice, tools: ExportTools): Slide[] {
  return finish(deckSteps(choice, { tools, view: tools.store.getState().view, inkOf: someInks, faces: { label: measure, axis: measure } }))
}

export const flat = (items: readonly SlideItem[]): (SlideShape | SlideText)[] => items.flatMap((item): readonly (SlideShape | SlideText)[] => (item.kind === 'group' ? item.items : [item]))

export const textsOf = ({ items }: Slide): string[] => flat(items).flatMap((item) => (item.kind === 'text' ? [item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')] : []))
