// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { SLIDE, type SlideText } from '../../src/figure/slides/Slide.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { inLanguage } from '../../src/record/inLanguage.ts'
import { MOST_EVENTS } from '../../src/view/export/deckSteps.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { aRecord } from '../aRecord.ts'
import { aTold } from '../store/aTold.ts'
import { deckOf, flat, textsOf, toolsFor } from './deck.ts'
import { relations } from './relations.ts'

/** As an English reader's page has it. */
const shipped = chronicleOf(inLanguage(checkedRecord('data').record!, 'en'))
const small = chronicleOf(aRecord(relations))
const titleOf = (slide: { items: readonly unknown[] }) => (slide.items as SlideText[]).find((item) => item.role === 'title')!.paragraphs[0]!.runs[0]!.text

describe('a deck of what is shown', () => {
  it('is one slide of what is filtered, its sources in the notes', () => {
    const [slide, ...more] = deckOf({ kind: 'overview' }, toolsFor(shipped, { cat: ['visit'], min: 3 }))
    expect(more).toEqual([])
    expect(titleOf(slide!)).toBe('Viet Nam–Cambodia relations, 1945 to today')
    const texts = textsOf(slide!)
    expect(texts.some((text) => /\d+ of 416 events · visits · significance 3 and up/.test(text))).toBe(true)
    expect(texts).toContain('Visits')
    expect(texts).not.toContain('Border')
    expect(slide!.notes).toMatch(/\n1\. .*https?:\/\//)
    expect(slide!.notes).toContain('https://timeline.example/index.html?cat=visit&min=3')
  })

  it('has nothing outside of the slide', () => {
    for (const view of [{}, { lanes: 'side', strip: ['trade-turnover-reported'], context: ['periods', 'regimes', 'leaders'] }, { from: 7000, to: 9000, lanes: 'none' }] as const) {
      const [slide] = deckOf({ kind: 'overview' }, toolsFor(shipped, view))
      const outside = flat(slide!.items).filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > SLIDE.width + 0.01 || box.y + box.height > SLIDE.height + 0.01)
      expect(outside).toEqual([])
    }
  })

  it('has no name over another', () => {
    const [slide] = deckOf({ kind: 'overview' }, toolsFor(shipped))
    const names = slide!.items.flatMap((item) => (item.kind === 'group' ? item.items.filter((each) => each.kind === 'text') : []))
    expect(names.length).toBeGreaterThan(20)
    const over = names.filter((one, i) => names.slice(i + 1).some((two) => one.box.x < two.box.x + two.box.width && two.box.x < one.box.x + one.box.width && Math.abs(one.box.y - two.box.y) < 0.05))
    expect(over).toEqual([])
  })

  it('gives each drawn event and count a text of its own', () => {
    const [slide] = deckOf({ kind: 'overview' }, toolsFor(small))
    const alts = slide!.items.flatMap((item) => (item.kind === 'text' ? [] : [item.alt])).filter(Boolean)
    expect(alts).toContain('7 January 1979: Vietnamese forces enter Phnom Penh')
    expect(alts).toContain('Time axis, 1966 to 2001')
  })
})

describe('a deck of a story', () => {
  it('has a slide for each step, with its words and its own view', () => {
    const slides = deckOf({ kind: 'story', story: 'peace' }, toolsFor(aTold))
    expect(slides.map(titleOf)).toEqual(['War', 'Accords', 'Visits'])
    expect(textsOf(slides[0]!)).toContain('War.')
    expect(textsOf(slides[0]!)).toContain('To peace, step 1 of 3')
    expect(slides[0]!.notes).toContain('event=1978-war')
    expect(slides[2]!.notes).toContain('step=3')
  })

  it('has the steps of a story of the reader’s own, with links that need none', () => {
    const tools = toolsFor(aTold)
    tools.store.setState({ ownStories: [{ id: 'own-a', title: 'Mine', steps: [{ title: 'A war', text: 'As I see it.', state: { event: '1978-war' } }] }] })
    const [slide, ...more] = deckOf({ kind: 'story', story: 'own-a' }, tools)
    expect(more).toEqual([])
    expect(titleOf(slide!)).toBe('A war')
    expect(textsOf(slide!)).toContain('As I see it.')
    expect(slide!.notes).toContain('event=1978-war')
    expect(slide!.notes).not.toContain('own-a')
  })
})

describe('a deck of events', () => {
  it('has a slide for each of the filtered, in order of time', () => {
    const slides = deckOf({ kind: 'events' }, toolsFor(small, { cat: ['conflict'] }))
    expect(slides.map(titleOf)).toEqual(['Raids on the border', 'Vietnamese forces enter Phnom Penh'])
  })

  it('takes the most significant where too many are filtered, each on its own', () => {
    const titles = new Set(deckOf({ kind: 'events' }, toolsFor(shipped)).map((slide) => titleOf(slide).replace(/ \(\d of \d\)$/, '')))
    expect(titles.size).toBe(MOST_EVENTS)
    const major = Array.from(shipped.entries, ({ event }) => event).filter(({ significance }) => significance === 5)
    for (const { title } of major) expect(titles).toContain(title)
  })

  it('tells date, summary, claims with the numbers of their sources, both accounts and what sources say differently', () => {
    const slides = deckOf({ kind: 'events' }, toolsFor(shipped, { min: 5 }))
    const mine = slides.filter((slide) => slide.notes.startsWith('7 January 1979'))
    const { event } = shipped.byId.get('1979-01-07-fall-of-phnom-penh')!
    const all = mine.flatMap(textsOf).join('\n')
    expect(all).toContain('7 January 1979')
    for (const { text } of [...event.claims, ...event.accounts, ...event.conflicts]) expect(all).toContain(text)
    expect(all).toContain(`${event.claims[0]!.text as string}\u00a01`)
    for (const { holder } of event.accounts) expect(all).toContain(`${holder as string}: `)
    expect(mine[0]!.notes).toMatch(/\nSources\n1\. /)
    expect(mine[0]!.notes).toContain('event=1979-01-07-fall-of-phnom-penh')
  })

  it('leaves no paragraph of any event of the record out, and none over the foot', () => {
    for (const { event } of [...shipped.entries].filter((_, i) => i % 16 === 0)) {
      const slides = deckOf({ kind: 'events' }, toolsFor(shipped, { q: (event.title as string).replaceAll(/[^\p{L}\d ]/gu, ' ') }))
      const all = slides.flatMap(textsOf).join('\n')
      for (const { text } of event.claims) expect(all).toContain(text)
    }
  })

  it.each(['file:///C:/offline.html', null])('gives no link from a page at %s', (page) => {
    const [slide] = deckOf({ kind: 'events' }, toolsFor(small, {}, page))
    expect(textsOf(slide!).join()).not.toContain('Open this view')
    expect(slide!.notes).not.toContain('Open this view')
  })
})
