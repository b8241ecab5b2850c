// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { EventDocument, RecordDocument } from '../aRecord.ts'
import { relations } from './relations.ts'
import { PHONE, SLIT, button, detail, item, noDetail, renderTimeline, theLine, theList, theStatus } from './renderTimeline.tsx'

const sources: RecordDocument['sources'] = {
  'a-book': { title: 'A Book', author: 'B. Writer', publisher: 'First Press', kind: 'academic', language: 'en', published: '1988' },
  'a-report': {
    url: 'https://news.example/report', title: 'Phóng sự', publisher: 'Second Daily', kind: 'news', language: 'vi',
    published: '1979-01-08', note: 'Seen on a mirror.',
  },
  'a-treaty': { url: 'https://treaties.example/1', title: 'A Treaty', publisher: 'Third Ministry', kind: 'official', language: 'en' },
}

/** One event with everything an event can have. */
const entry: EventDocument = {
  id: '1979-capital', date: '1979-01-07', title: 'Forces enter the capital', category: 'conflict', significance: 5, direction: 'a-b',
  summary: 'The government falls.',
  place: 'Phnom Penh',
  actors: [
    { person: 'pham-van-dong', office: 'vn-prime-minister' },
    { person: 'pen-sovan', role: 'Head of the front' },
    { name: 'An envoy nobody named' },
  ],
  claims: [
    { text: 'Forces entered in the morning.', sources: ['a-report', 'a-book'] },
    { text: 'The city was empty.', sources: ['a-report'] },
  ],
  accounts: [
    { holder: 'Phnom Penh', party: 'kh', text: 'It was an invasion.', sources: ['a-treaty'] },
    { holder: 'Hanoi', party: 'vn', text: 'It was a liberation.', sources: ['a-book'] },
    { holder: 'A third capital', text: 'It was both.' },
  ],
  conflicts: [{ about: 'figure', text: 'Between 100,000 and 150,000 men.', sources: ['a-treaty'] }],
  evidence: 'Rests on reports by those who took part.',
  related: ['1991-accords'],
}

const record: Partial<RecordDocument> = {
  categories: [{ id: 'conflict', name: 'Conflict' }, { id: 'diplomacy', name: 'Diplomacy' }],
  people: { 'pham-van-dong': { name: 'Phạm Văn Đồng' }, 'pen-sovan': { name: 'Pen Sovan' } },
  sources,
  events: [
    entry,
    { id: '1950-talks', date: '1950', title: 'Talks', category: 'diplomacy', related: ['1979-capital'] },
    { id: '1991-accords', date: '1991-10-23', title: 'Accords', category: 'diplomacy' },
  ],
}

const open = (event: string, view = {}) => renderTimeline(record, { view: { event, ...view } })
const openWith = (part: Partial<EventDocument>) =>
  renderTimeline({ ...record, events: [{ ...record.events![2]!, ...part }] }, { view: { event: '1991-accords' } })
const panel = () => within(detail('Forces enter the capital'))
/** What stands under a heading of the panel. */
const section = (name: string) => panel().getByRole('heading', { level: 3, name }).parentElement!

describe('the open event', () => {
  it('says its date in words, how sure it is, its title and its summary', () => {
    open('1979-capital')
    expect(panel().getByText('7 January 1979')).toBeInTheDocument()
    expect(panel().getByText('The day is known.')).toBeInTheDocument()
    expect(panel().getByRole('heading', { level: 2, name: 'Forces enter the capital' })).toBeInTheDocument()
    expect(panel().getByText('The government falls.')).toBeInTheDocument()
  })

  it('says how roughly a date is known', () => {
    openWith({ date: '2000-11?' })
    expect(within(detail('Accords')).getByText('November 2000?')).toBeInTheDocument()
    expect(within(detail('Accords')).getByText(
      'Known to the month: it fell between 1 November 2000 and 30 November 2000. The sources leave this date in doubt.',
    )).toBeInTheDocument()
  })

  it('says its category, direction, significance and that it is contested', () => {
    open('1979-capital')
    for (const words of ['Conflict', 'Viet Nam to Cambodia', 'Significance 5 of 5', 'Contested']) {
      expect(panel().getByText(words)).toBeInTheDocument()
    }
  })

  it('leaves out what an event does not have', () => {
    open('1991-accords')
    const accords = detail('Accords')
    expect(within(accords).getByText('Diplomacy')).toBeInTheDocument()
    expect(accords).not.toHaveTextContent(/Contested|Viet Nam|Claims|Sources|Accounts|People|Place|disagree|evidence/)
  })

  it('names who acted, each with the office or role held then', () => {
    open('1979-capital')
    const people = panel().getByText('People').nextElementSibling as HTMLElement
    expect(within(people).getAllByRole('listitem').map((actor) => [...actor.children].map((part) => part.textContent))).toEqual([
      ['Phạm Văn Đồng', 'Prime Minister of Viet Nam'],
      ['Pen Sovan', 'Head of the front'],
      ['An envoy nobody named'],
    ])
  })

  it('prefers the role in the event to the name of the office', () => {
    openWith({ actors: [{ person: 'pham-van-dong', office: 'vn-prime-minister', role: 'Guest of honour' }] })
    expect(within(detail('Accords')).getByText('Guest of honour')).toBeInTheDocument()
    expect(within(detail('Accords')).queryByText('Prime Minister of Viet Nam')).toBeNull()
  })

  it('says where it took place', () => {
    open('1979-capital')
    expect(panel().getByText('Place').nextElementSibling).toHaveTextContent('Phnom Penh')
  })

  it('lists its claims in their order', () => {
    open('1979-capital')
    const claims = within(panel().getByRole('list', { name: 'Claims' })).getAllByRole('listitem')
    expect(claims.map((claim) => claim.firstChild!.textContent)).toEqual(['Forces entered in the morning.', 'The city was empty.'])
  })

  it('gives what each side says, the first party first, others last', () => {
    open('1979-capital')
    const accounts = panel().getByRole('group', { name: 'Accounts' })
    const figures = within(accounts).getAllByRole('figure')
    expect(figures.map((figure) => figure.querySelector('figcaption')!.textContent)).toEqual(['Hanoi', 'Phnom Penh', 'A third capital'])
    expect(figures.map((figure) => figure.querySelector('blockquote')!.firstChild!.textContent))
      .toEqual(['It was a liberation.', 'It was an invasion.', 'It was both.'])
  })

  it('says where sources disagree, and about what', () => {
    open('1979-capital')
    const [conflict] = within(section('Where sources disagree')).getAllByRole('listitem')
    expect(within(conflict!).getByText('Figure')).toBeInTheDocument()
    expect(conflict).toHaveTextContent('Between 100,000 and 150,000 men.')
  })

  it('says what limits its evidence', () => {
    open('1979-capital')
    expect(section('The evidence')).toHaveTextContent('Rests on reports by those who took part.')
  })

  it('names the events related to it, both ways and in order of time, and opens them', async () => {
    const { user, store } = open('1979-capital')
    const related = within(section('Related events')).getAllByRole('button')
    expect(related.map((each) => each.textContent)).toEqual(['1950Talks', '23 Oct 1991Accords'])
    await user.click(related[1]!)
    expect(within(detail('Accords')).getByRole('button', { name: /Forces enter/ })).toBeInTheDocument()
    expect(store.getState().view.event).toBe('1991-accords')
  })

  it('marks a text that is not in the language of the reader', () => {
    openWith({ title: { vi: 'Hiệp định' }, summary: 'In English.' })
    expect(within(detail('Hiệp định')).getByText('Hiệp định')).toHaveAttribute('lang', 'vi')
    expect(within(detail('Hiệp định')).getByText('In English.')).not.toHaveAttribute('lang')
  })

  it('is nothing where the address names an event that the record does not have', () => {
    open('2000-nothing')
    noDetail()
    expect(theLine()).toBeInTheDocument()
  })

  it.each([
    ['one person in two roles', { actors: [{ person: 'pen-sovan', role: 'Premier' }, { person: 'pen-sovan', role: 'Party secretary' }] }],
    ['one source twice for a claim', { claims: [{ text: 'A claim.', sources: ['a-book', 'a-book'] }] }],
  ])('has %s and React knows them apart', (_, part) => {
    openWith(part)
    const complaints = [...vi.mocked(console.error).mock.calls]
    vi.mocked(console.error).mockClear()
    expect(complaints.filter(([text]) => String(text).includes('same key'))).toEqual([])
  })
})

describe('the sources of the open event', () => {
  const list = () => panel().getByRole('list', { name: 'Sources' })
  const entries = () => within(list()).getAllByRole<HTMLLIElement>('listitem')
  const footnotes = (text: string) => within(panel().getByText(text, { exact: false }).closest('li, blockquote')!).getAllByRole('link')

  it('are numbered in the order they are first cited', () => {
    open('1979-capital')
    expect(entries().map(({ value, firstElementChild }) => [value, firstElementChild!.textContent])).toEqual([
      [1, 'Phóng sự'],
      [2, 'B. Writer, A Book'],
      [3, 'A Treaty'],
    ])
  })

  it.each([
    ['Forces entered in the morning.', ['Source 1', 'Source 2']],
    ['The city was empty.', ['Source 1']],
    ['It was an invasion.', ['Source 3']],
    ['It was a liberation.', ['Source 2']],
  ])('stand behind each sentence by number: %s', (text, names) => {
    open('1979-capital')
    expect(footnotes(text).map((link) => link.getAttribute('aria-label'))).toEqual(names)
  })

  it('stand behind a disagreement', () => {
    open('1979-capital')
    expect(within(section('Where sources disagree')).getByRole('link', { name: 'Source 3' })).toBeInTheDocument()
  })

  it('are a link away from what cites them, and back, without a change of address', async () => {
    const { user } = open('1979-capital')
    const address = location.href
    const [, second] = footnotes('Forces entered in the morning.')
    expect(second).toHaveAttribute('href', `#${entries()[1]!.id}`)
    await user.click(second!)
    expect(entries()[1]).toHaveFocus()
    await user.click(within(entries()[0]!).getByRole('link', { name: 'Claim 2' }))
    expect(within(panel().getByRole('list', { name: 'Claims' })).getAllByRole('listitem')[1]).toHaveFocus()
    expect(location.href).toBe(address)
  })

  it('lead back to the account and the disagreement that cite them', async () => {
    const { user } = open('1979-capital')
    const back = () => within(entries()[2]!)
    expect(back().getAllByRole('link').slice(1).map((link) => link.getAttribute('aria-label'))).toEqual(['Account 1', 'Disagreement 1'])
    await user.click(back().getByRole('link', { name: 'Account 1' }))
    expect(within(panel().getByRole('group', { name: 'Accounts' })).getByText('It was an invasion.').closest('figure')).toHaveFocus()
    await user.click(back().getByRole('link', { name: 'Disagreement 1' }))
    expect(within(section('Where sources disagree')).getByRole('listitem')).toHaveFocus()
  })

  it('name the claims that rest on them', () => {
    open('1979-capital')
    const claims = entries().map((each) => within(each).queryAllByRole('link', { name: /^Claim/ }))
    expect(claims.map((links) => links.map((link) => link.getAttribute('aria-label')))).toEqual([['Claim 1', 'Claim 2'], ['Claim 1'], []])
  })

  it('say publisher, date, kind and note', () => {
    open('1979-capital')
    expect(within(entries()[0]!).getByText('Second Daily')).toBeInTheDocument()
    expect(within(entries()[0]!).getByText('8 Jan 1979')).toBeInTheDocument()
    expect(within(entries()[0]!).getByText('News')).toBeInTheDocument()
    expect(within(entries()[0]!).getByText('Seen on a mirror.')).toBeInTheDocument()
    expect(within(entries()[1]!).getByText('1988')).toBeInTheDocument()
    expect(within(entries()[2]!).getByText('undated')).toBeInTheDocument()
    expect(within(entries()[2]!).getByText('Official')).toBeInTheDocument()
  })

  it('open in a tab of their own that learns nothing of this one', () => {
    open('1979-capital')
    const link = within(entries()[0]!).getByRole('link', { name: 'Phóng sự' })
    expect(link).toHaveAttribute('href', 'https://news.example/report')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link.getAttribute('rel')!.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
    expect(link).toHaveAttribute('lang', 'vi')
  })

  it('say so where they have no web address', () => {
    open('1979-capital')
    expect(within(entries()[1]!).getByText('no web address')).toBeInTheDocument()
    expect(within(entries()[1]!).queryByRole('link', { name: /A Book/ })).toBeNull()
    expect(within(entries()[0]!).queryByText('no web address')).toBeNull()
  })

  it('show the bare id of a source that the record lacks', () => {
    openWith({ claims: [{ text: 'A claim.', sources: ['a-lost-source'] }] })
    const accords = within(detail('Accords'))
    expect(within(accords.getByRole('list', { name: 'Sources' })).getByRole('listitem')).toHaveTextContent('a-lost-source')
    expect(within(detail('Accords')).getByRole('link', { name: 'Source 1' })).toBeInTheDocument()
  })
})

describe('next and previous', () => {
  const position = (words: string) => screen.getByText(words)

  it('step through the events in order of time and stop at the ends', async () => {
    const { user } = open('1950-talks')
    expect(position('1 of 3')).toBeInTheDocument()
    expect(screen.queryByText('1950: Talks')).toBeNull()
    expect(button('Previous event')).toBeDisabled()
    await user.click(button('Next event'))
    expect(detail('Forces enter the capital')).toBeInTheDocument()
    expect(screen.getByText('7 January 1979: Forces enter the capital')).toHaveAttribute('aria-live', 'polite')
    expect(position('2 of 3')).toBeInTheDocument()
    expect(button('Previous event')).toBeEnabled()
    await user.click(button('Next event'))
    expect(detail('Accords')).toBeInTheDocument()
    expect(position('3 of 3')).toBeInTheDocument()
    expect(button('Next event')).toBeDisabled()
    await user.click(button('Previous event'))
    expect(detail('Forces enter the capital')).toBeInTheDocument()
  })

  it('pass over what the filters leave out', async () => {
    const { user } = open('1950-talks', { cat: ['diplomacy'] })
    expect(position('1 of 2')).toBeInTheDocument()
    await user.click(button('Next event'))
    expect(detail('Accords')).toBeInTheDocument()
    expect(button('Next event')).toBeDisabled()
  })

  it('lead back among the filtered events from one outside of them', async () => {
    const { user } = open('1979-capital', { cat: ['diplomacy'] })
    expect(position('Outside the filters now set')).toBeInTheDocument()
    await user.click(button('Next event'))
    expect(detail('Accords')).toBeInTheDocument()
    expect(position('2 of 2')).toBeInTheDocument()
  })

  it('stay in step with the filters while an event is open', () => {
    const { store } = open('1991-accords')
    expect(position('3 of 3')).toBeInTheDocument()
    act(() => store.getState().set({ cat: ['diplomacy'] }))
    expect(position('2 of 2')).toBeInTheDocument()
    act(() => store.getState().set({ q: 'nothing' }))
    expect(position('Outside the filters now set')).toBeInTheDocument()
    expect(button('Next event')).toBeDisabled()
    expect(button('Previous event')).toBeDisabled()
    expect(detail('Accords')).toBeInTheDocument()
    expect(theStatus()).toHaveTextContent('0 of 3 events')
  })

  it('keep the focus in the panel when they come to an end', async () => {
    const { user } = open('1979-capital')
    act(() => button('Next event').focus())
    await user.keyboard('{Enter}')
    expect(detail('Accords')).toContainElement(document.activeElement as HTMLElement)
    expect(document.activeElement).toBeEnabled()
  })
})

describe('leaving the open event', () => {
  it('gives the focus back to the line on Close', async () => {
    const { user, store } = renderTimeline(relations)
    await user.click(item(/Paris accords/))
    await user.click(button('Close'))
    noDetail()
    expect(store.getState().view.event).toBeNull()
    expect(theLine()).toHaveFocus()
  })

  it('gives the focus back to the line on Escape', async () => {
    const { user } = renderTimeline(relations)
    act(() => theLine().focus())
    await user.keyboard('{ArrowRight}{Enter}{Escape}')
    noDetail()
    expect(theLine()).toHaveFocus()
  })

  it('gives the focus back to the row of the list', async () => {
    const { user } = renderTimeline(relations, { view: { view: 'list' } })
    act(() => within(theList()).getByRole('button', { name: /Raids/ }).focus())
    await user.keyboard('{Enter}')
    expect(within(detail('Raids on the border')).getByRole('heading', { level: 2 })).toHaveFocus()
    await user.keyboard('{Escape}')
    noDetail()
    expect(within(theList()).getByRole('button', { name: /Raids/ })).toHaveFocus()
  })

  it('gives it to the row of the event that was read last', async () => {
    const { user } = renderTimeline(relations, { view: { view: 'list', event: '1977-raids' } })
    await user.click(button('Next event'))
    await user.click(button('Close'))
    expect(within(theList()).getByRole('button', { name: /Vietnamese forces/ })).toHaveFocus()
  })

  it('takes no focus from a reader who is elsewhere', () => {
    renderTimeline(relations, { view: { event: '1991-accords' } })
    const search = screen.getByRole('searchbox')
    act(() => search.focus())
    fireEvent.click(button('Close'))
    noDetail()
    expect(search).toHaveFocus()
  })

  it.each([PHONE, SLIT])('works at any size: %o', async (size) => {
    const { user } = renderTimeline(relations, { size, view: { event: '1991-accords' } })
    await user.click(button('Close'))
    noDetail()
    expect(theLine()).toHaveFocus()
  })
})

describe('Copy link in the panel', () => {
  it('copies the address of the view with this event', async () => {
    const { user } = open('1991-accords', { cat: ['diplomacy'], theme: 'dark' })
    await user.click(button('Copy link'))
    expect(await screen.findByText('Copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe('https://timeline.example/index.html?cat=diplomacy&event=1991-accords')
  })
})
