// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { aRecord, eventDocument, type RecordDocument } from '../aRecord.ts'
import { button, detail, renderTimeline, theStatus } from './renderTimeline.tsx'

const record: Partial<RecordDocument> = {
  languages: ['en', 'vi', 'km'],
  title: { en: 'Two neighbours', vi: { text: 'Hai láng giềng', status: 'machine' } },
  events: [{
    ...eventDocument,
    title: { en: 'Relations', vi: { text: 'Quan hệ', status: 'machine' }, km: { text: 'ទំនាក់ទំនង', status: 'reviewed' } },
  }],
}
const open = { event: eventDocument.id }
const languageSwitch = (name: string) => screen.findByRole('combobox', { name })

afterEach(() => {
  document.documentElement.lang = 'en'
})

describe('the language switch', () => {
  it('offers the languages of the record, each by its own name and marked as such', async () => {
    renderTimeline(record)
    const options = within(await languageSwitch('Language')).getAllByRole('option')
    expect(options.map((each) => [each.textContent, each.getAttribute('lang')])).toEqual([['English', 'en'], ['Tiếng Việt', 'vi'], ['ភាសាខ្មែរ', 'km']])
  })

  it('is not there where a record has one language', () => {
    renderTimeline({})
    expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull()
  })

  it('names languages that nobody has heard of by their codes', async () => {
    renderTimeline({ ...record, languages: ['en', 'fr', 'not_a_language'] })
    const options = within(await languageSwitch('Language')).getAllByRole('option')
    expect(options.map((each) => each.textContent)).toEqual(['English', 'français', 'not_a_language'])
  })

  it('changes the language where the reader is: words, dates, texts, title and language of the page', async () => {
    const { user, store } = renderTimeline(record, { view: open })
    await user.selectOptions(await languageSwitch('Language'), 'vi')
    expect(await languageSwitch('Ngôn ngữ')).toHaveValue('vi')
    expect(store.getState().view).toMatchObject({ lang: 'vi', event: eventDocument.id })
    expect(theStatus()).toHaveTextContent('1 trong số 1 sự kiện')
    expect(within(detail('Quan hệ')).getByText('ngày 24 tháng 6 năm 1967')).toBeInTheDocument()
    expect([document.documentElement.lang, document.title]).toEqual(['vi', 'Hai láng giềng'])
    expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute('lang', 'vi')
    await user.selectOptions(await languageSwitch('Ngôn ngữ'), 'km')
    await waitFor(() => expect(document.documentElement.lang).toBe('km'))
    expect(within(detail('ទំនាក់ទំនង')).getByText('ថ្ងៃទី 24 ខែមិថុនា ឆ្នាំ 1967')).toBeInTheDocument()
  })

  it('marks English that stands in for a missing translation', async () => {
    renderTimeline(record, { view: { ...open, lang: 'km' } })
    expect(await screen.findByText(eventDocument.summary as string)).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Two neighbours')).toHaveAttribute('lang', 'en')
  })
})

describe('the language of a reader who asked for none', () => {
  it('is the browser’s, where the record has it', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr', 'vi-VN', 'en'])
    const { store } = renderTimeline(record)
    expect(await languageSwitch('Ngôn ngữ')).toHaveValue('vi')
    // The address stays free of what nobody chose.
    expect(store.getState().view.lang).toBeNull()
  })

  it('is the record’s first otherwise', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr'])
    renderTimeline(record)
    expect(await languageSwitch('Language')).toHaveValue('en')
  })
})

describe('a machine’s translation', () => {
  it('is said to be one, with both wordings to copy and correct', async () => {
    const { user } = renderTimeline(record, { view: { ...open, lang: 'vi' } })
    const panel = await screen.findByRole('complementary', { name: 'Quan hệ' })
    expect(panel).toHaveTextContent('Bản dịch máy, chưa được hiệu đính')
    await user.click(within(panel).getByRole('button', { name: 'Góp ý sửa bản dịch' }))
    const dialog = await screen.findByRole('dialog', { name: 'Góp ý sửa bản dịch' })
    expect(within(dialog).getByText('Relations')).toHaveAttribute('lang', 'en')
    expect(within(dialog).getByText('Quan hệ')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Sao chép cả hai bản' }))
    expect(await navigator.clipboard.readText()).toBe(`${eventDocument.id} (vi)\n\nRelations\n→ Quan hệ`)
  })

  it('is put beside what it was made from, also where texts of one language alone were fetched', async () => {
    const title = { vi: { text: 'Quan hệ', status: 'machine' as const } }
    const { user, store } = renderTimeline({ ...record, events: [{ ...eventDocument, title, summary: 'Written.' }] }, { view: { ...open, lang: 'vi' } })
    vi.spyOn(store, 'readIn').mockResolvedValue(chronicleOf(aRecord({ ...record, events: [{ ...eventDocument, title: 'Relations', summary: 'Written.' }] })))
    const panel = await screen.findByRole('complementary', { name: 'Quan hệ' })
    await user.click(within(panel).getByRole('button', { name: 'Góp ý sửa bản dịch' }))
    const dialog = await screen.findByRole('dialog', { name: 'Góp ý sửa bản dịch' })
    expect(await within(dialog).findByText('Relations')).toHaveAttribute('lang', 'en')
  })

  it('is said of stories and periods as well', async () => {
    const step = (title: string) => ({ title: { en: title, vi: { text: `${title} (vi)`, status: 'machine' as const } }, state: { from: '1975' } })
    const told = { ...record, stories: [{ id: 'peace', title: 'Peace', steps: [step('One'), step('Two')] }] }
    const { user } = renderTimeline(told, { view: { story: 'peace', step: 1, lang: 'vi' } })
    const panel = await screen.findByRole('complementary', { name: /Peace/ })
    expect(panel).toHaveTextContent('Bản dịch máy, chưa được hiệu đính')
    await user.click(within(panel).getByRole('button', { name: 'Góp ý sửa bản dịch' }))
    const dialog = await screen.findByRole('dialog', { name: 'Góp ý sửa bản dịch' })
    expect(within(dialog).getByText('Two')).toHaveAttribute('lang', 'en')
  })

  it('leads to where corrections are taken, if the record says where', async () => {
    renderTimeline({ ...record, corrections: 'https://example.org/corrections' }, { view: { ...open, lang: 'vi' } })
    expect(await screen.findByRole('link', { name: 'Góp ý sửa bản dịch' })).toHaveAttribute('href', 'https://example.org/corrections')
  })

  it.each([['en', 'Relations'], ['km', 'ទំនាក់ទំនង']])('is none in "%s": what was written or reviewed says nothing of it', async (lang, title) => {
    renderTimeline(record, { view: { ...open, lang } })
    const panel = await screen.findByRole('complementary', { name: title })
    expect(within(panel).queryByText(/Machine translation|បកប្រែដោយម៉ាស៊ីន/)).toBeNull()
    expect(button(/^(Close|បិទ)$/)).toBeInTheDocument()
  })
})
