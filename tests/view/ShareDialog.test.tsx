// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { relations } from './relations.ts'
import { button, renderTimeline } from './renderTimeline.tsx'

const dialog = () => within(screen.getByRole('dialog', { name: 'Share this view' }))
const link = () => dialog().getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value
const snippet = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: 'Frame for a web page' }).value
/** The frame that a page gets from the snippet. */
const frame = () => new DOMParser().parseFromString(snippet(), 'text/html').querySelector('iframe')!

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

  it('escapes what would end an attribute', async () => {
    await share({ view: { cat: ['conflict'], min: 3 } }, { ...relations, title: 'The "war" & <peace>' })
    expect(snippet()).toContain('title="The &quot;war&quot; &amp; &lt;peace>"')
    expect(snippet()).toContain('embed.html?cat=conflict&amp;min=3"')
    expect(frame().title).toBe('The "war" & <peace>')
  })

  it('makes the frame as tall and as dark as is chosen, and previews it', async () => {
    const { user } = await share()
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Height in pixels' }), '600')
    await user.selectOptions(dialog().getByRole('combobox', { name: 'Theme' }), 'Dark')
    expect(frame().getAttribute('height')).toBe('600')
    expect(frame().src).toBe('https://timeline.example/embed.html?theme=dark')
    const preview = dialog().getByTitle('Preview')
    expect(preview).toHaveAttribute('src', 'https://timeline.example/embed.html?theme=dark')
    expect(preview).toHaveAttribute('height', '600')
    expect(link()).toBe('https://timeline.example/index.html')
  })

  it.each([
    ['https://timeline.example/a/index.html', 'https://timeline.example/a/embed.html'],
    ['https://timeline.example/a/offline.html', 'https://timeline.example/a/embed.html'],
    ['https://timeline.example/a/', 'https://timeline.example/a/embed.html'],
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

  it('copies the frame', async () => {
    const { user } = await share()
    await user.click(dialog().getByRole('button', { name: 'Copy frame' }))
    expect(await dialog().findByText('Copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(snippet())
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
