// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { relations } from './relations.ts'
import { button, renderTimeline } from './renderTimeline.tsx'

const dialog = () => within(screen.getByRole('dialog', { name: 'Share this view' }))
const link = () => dialog().getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value
/** What is there to be copied into a page: the frame, unless another kind was chosen. */
const snippet = (kind = 'Frame for a web page') => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: kind }).value
const pageOf = (kind?: string) => new DOMParser().parseFromString(snippet(kind), 'text/html')
/** The frame that a page gets from the snippet. */
const frame = (kind?: string) => pageOf(kind).querySelector('iframe')!
const kinds = () => within(dialog().getByRole('group', { name: 'In a page or a deck' })).getAllByRole<HTMLInputElement>('radio')
const preview = () => dialog().getByTitle<HTMLIFrameElement>('Preview')
const list = (name: string) => dialog().getByRole('combobox', { name })

async function share(circumstances: Parameters<typeof renderTimeline>[1] = {}, record = relations) {
  const shown = renderTimeline(record, circumstances)
  await shown.user.click(button('Share'))
  return shown
}

describe('the share dialog', () => {
  it('gives a link to exactly this view', async () => {
    const own = { theme: 'dark', keys: 'off' } as const
    await share({ view: { cat: ['conflict'], event: '1977-raids', from: dayOf(1970), to: dayOf(1980), q: 'a & b', ...own } })
    expect(link()).toBe('https://timeline.example/index.html?from=1970&to=1979&cat=conflict&q=a+%26+b&event=1977-raids')
  })

  it('gives a frame of the same view for a web page', async () => {
    await share({ view: { cat: ['conflict'], min: 3 } })
    expect(frame().src).toBe('https://timeline.example/embed.html?cat=conflict&min=3')
    expect(frame().title).toBe('Viet Nam and Cambodia')
    expect(frame().getAttribute('height')).toBe('480')
    expect(frame().getAttribute('loading')).toBe('lazy')
  })

  it('tells frames apart by their event or their time', async () => {
    const { unmount } = await share({ view: { event: '1977-raids', from: dayOf(1970) } })
    expect(frame().title).toBe('Viet Nam and Cambodia: Raids on the border')
    unmount()
    await share({ view: { from: dayOf(1975), to: dayOf(1980) } })
    expect(frame().title).toMatch(/^Viet Nam and Cambodia: .*1975 to .*1979$/)
  })

  it('leaves out a story of one’s own, which nobody else has, and says so', async () => {
    await share({ view: { story: 'own-abc', step: 2, event: '1977-raids' } })
    expect(dialog().getByText(/kept in your browser alone/)).toBeInTheDocument()
    expect(link()).toBe('https://timeline.example/index.html?event=1977-raids')
    expect(frame().src).toBe('https://timeline.example/embed.html?event=1977-raids')
  })

  it('escapes what would end an attribute', async () => {
    await share({ view: { cat: ['conflict'], min: 3 } }, { ...relations, title: 'The "war" & <peace>' })
    expect(snippet()).toContain('title="The &quot;war&quot; &amp; &lt;peace&gt;"')
    expect(snippet()).toContain('embed.html?cat=conflict&amp;min=3"')
    expect(frame().title).toBe('The "war" & <peace>')
  })

  it('makes the frame as tall and as dark as is chosen, and previews it', async () => {
    const { user } = await share()
    await user.selectOptions(list('Height in pixels'), '600')
    await user.selectOptions(list('Theme'), 'Dark')
    expect(frame().getAttribute('height')).toBe('600')
    expect(frame().src).toBe('https://timeline.example/embed.html?theme=dark')
    expect(preview()).toHaveAttribute('src', 'https://timeline.example/embed.html?theme=dark')
    expect(preview()).toHaveAttribute('height', '600')
    expect(link()).toBe('https://timeline.example/index.html')
  })

  it.each([['All', '?ui=full', null], ['Title and filters', '', 'min'], ['None', '?ui=none', 'none']])('gives the embed the controls that are chosen: %s', async (name, query, attribute) => {
    const { user } = await share()
    await user.selectOptions(list('Controls'), name)
    expect(frame().src).toBe(`https://timeline.example/embed.html${query}`)
    await user.click(dialog().getByRole('radio', { name: 'HTML tag' }))
    // The tag's own default is all of them.
    expect(pageOf('HTML tag').querySelector('bilateral-timeline')!.getAttribute('ui')).toBe(attribute)
  })

  it('offers each kind as a choice, by keyboard too, with its text, what it is for and a preview', async () => {
    const { user } = await share({ view: { cat: ['conflict'] } })
    expect(kinds().map(({ labels }) => labels![0]!.textContent.trim())).toEqual([
      'Frame for a web page', 'Frame that grows', 'HTML tag', 'reveal.js slide, frame', 'reveal.js slide, HTML tag', 'Markdown',
    ])
    expect(kinds()[0]).toBeChecked()
    kinds()[0]!.focus()
    const seen = new Set<string>()
    for (const [i, kind] of kinds().entries()) {
      if (i > 0) await user.keyboard('{ArrowDown}')
      expect(kind).toBeChecked()
      expect(kind).toHaveAccessibleDescription(/\w{3}/)
      const name = kind.labels![0]!.textContent.trim()
      expect(snippet(name)).toContain('https://timeline.example/')
      seen.add(snippet(name))
      await user.click(dialog().getByRole('button', { name: 'Copy code' }))
      expect(await navigator.clipboard.readText()).toBe(snippet(name))
      if (name === 'Markdown') expect(dialog().getByRole('link', { name: 'Viet Nam and Cambodia' })).toHaveAttribute('href', 'https://timeline.example/index.html?cat=conflict')
      else expect(preview().src).toContain('https://timeline.example/embed.html?cat=conflict')
      kind.focus()
    }
    expect(seen.size).toBe(6)
  })

  it('leaves a deck its keys', async () => {
    const { user } = await share()
    await user.click(dialog().getByRole('radio', { name: 'reveal.js slide, frame' }))
    expect(frame('reveal.js slide, frame').src).toBe('https://timeline.example/embed.html?keys=off')
    await user.click(dialog().getByRole('radio', { name: 'reveal.js slide, HTML tag' }))
    expect(pageOf('reveal.js slide, HTML tag').querySelector('bilateral-timeline')!.getAttribute('keys')).toBe('off')
  })

  it('gives the tag the view, the record and the module beside the page', async () => {
    const { user } = await share({ view: { cat: ['conflict'], q: 'a "b"' }, pageAddress: 'https://timeline.example/a/' })
    await user.click(dialog().getByRole('radio', { name: 'HTML tag' }))
    const page = pageOf('HTML tag')
    expect(page.querySelector('script')!.src).toBe('https://timeline.example/a/bilateral-timeline.js')
    const element = page.querySelector('bilateral-timeline')!
    expect(['src', 'page', 'cat', 'q'].map((name) => element.getAttribute(name))).toEqual(['https://timeline.example/a/record.json', 'https://timeline.example/a/', 'conflict', 'a "b"'])
  })

  it('grows its preview as that asks for, and hears nobody else', async () => {
    const { user } = await share()
    await user.click(dialog().getByRole('radio', { name: 'Frame that grows' }))
    const say = (source: MessageEventSource | null, height: number) => act(() => {
      window.dispatchEvent(new MessageEvent('message', { source, data: { from: 'bilateral-timeline', event: 'height', detail: { height } } }))
    })
    say(window, 900)
    expect(preview()).toHaveAttribute('height', '480')
    say(preview().contentWindow, 900)
    expect(preview()).toHaveAttribute('height', '900')
    say(preview().contentWindow, 300)
    expect(preview()).toHaveAttribute('height', '480')
  })

  it('speaks the reader’s language, or the one on the screen', async () => {
    const { user } = await share({}, { ...relations, languages: ['en', 'vi'] })
    expect(link()).toBe('https://timeline.example/index.html')
    await user.selectOptions(list('Language'), 'English')
    expect(link()).toBe('https://timeline.example/index.html?lang=en')
    expect(frame().src).toBe('https://timeline.example/embed.html?lang=en')
  })

  it('speaks the language that the view was asked for in', async () => {
    await share({ view: { lang: 'en' } }, { ...relations, languages: ['en', 'vi'] })
    expect(link()).toBe('https://timeline.example/index.html?lang=en')
  })

  it('follows the record, or stays at the version of now and says what that takes', async () => {
    const { user } = await share({}, { ...relations, version: '1.1.0' })
    expect(list('Record')).toHaveDisplayValue('Live: always the current one')
    await user.selectOptions(list('Record'), 'Frozen: version 1.1.0')
    expect(link()).toBe('https://timeline.example/index.html?record=1.1.0')
    expect(frame().src).toBe('https://timeline.example/embed.html?record=1.1.0')
    expect(preview().src).toBe('https://timeline.example/embed.html?record=1.1.0')
    expect(dialog().getByText(/as long as record-1\.1\.0\.json stays beside the page/)).toBeInTheDocument()
    await user.click(dialog().getByRole('radio', { name: 'HTML tag' }))
    expect(pageOf('HTML tag').querySelector('bilateral-timeline')!.getAttribute('src')).toBe('https://timeline.example/record-1.1.0.json')
  })

  it('offers no version of a record that names none', async () => {
    await share()
    expect(dialog().queryByRole('combobox', { name: 'Record' })).toBeNull()
  })

  it.each([
    ['https://timeline.example/a/index.html', 'https://timeline.example/a/embed.html'],
    ['https://timeline.example/a/offline.html', 'https://timeline.example/a/embed.html'],
    ['https://timeline.example/a/', 'https://timeline.example/a/embed.html'],
    ['https://timeline.example/a/timeline', 'https://timeline.example/a/embed.html'],
  ])('frames the embed that stands beside %s', async (pageAddress, embed) => {
    await share({ pageAddress })
    expect(frame().src).toBe(embed)
  })

  it('frames the embed also from the embed itself', async () => {
    await share({ pageAddress: 'https://timeline.example/a/embed.html' })
    expect(frame().src).toBe('https://timeline.example/a/embed.html')
  })

  const local = ['http://localhost:4173/index.html', 'http://127.0.0.1/', 'http://[::1]:4173/', 'file:///C:/offline.html']
  it.each(local)('warns that %s is on no one else’s computer', async (pageAddress) => {
    await share({ pageAddress })
    expect(dialog().getByText(/publish it before you share/)).toBeInTheDocument()
  })

  it('does not warn about a published page', async () => {
    await share()
    expect(dialog().queryByText(/publish it before you share/)).toBeNull()
  })

  it('copies the link', async () => {
    const { user } = await share({ view: { cat: ['visit'] } })
    await user.click(dialog().getByRole('button', { name: 'Copy link' }))
    expect(await dialog().findByText('Copied')).toHaveAttribute('aria-live', 'polite')
    expect(await navigator.clipboard.readText()).toBe('https://timeline.example/index.html?cat=visit')
  })

  it('says so when the browser does not allow copying', async () => {
    const { user } = await share()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(dialog().getByRole('button', { name: 'Copy link' }))
    expect(await dialog().findByText(/did not allow copying/)).toBeInTheDocument()
    expect(dialog().queryByText('Copied')).toBeNull()
  })

  it('says so where there is no clipboard, as on a page without https', async () => {
    const { user } = await share()
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    await user.click(dialog().getByRole('button', { name: 'Copy link' }))
    expect(await dialog().findByText(/did not allow copying/)).toBeInTheDocument()
  })

  it.each(['Close', 'Escape'])('gives the focus back to its button on %s', async (way) => {
    const { user } = await share()
    if (way === 'Close') await user.click(dialog().getByRole('button', { name: 'Close' }))
    else await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => expect(button('Share')).toHaveFocus())
  })

  it('leaves the open event open when Escape closes it', async () => {
    const { user, store } = await share({ view: { event: '1977-raids' } })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState().view.event).toBe('1977-raids')
  })
})
