// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { relations } from './relations.ts'
import { button, detail, renderTimeline, theLine } from './renderTimeline.tsx'
import { told } from './told.ts'

const panel = (title: string | RegExp = /To peace/) => within(screen.getByRole('complementary', { name: title }))
const noPanel = () => expect(screen.queryByRole('complementary', { name: /To peace/ })).toBeNull()
const current = () => panel().getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'step')

async function begin(view = {}) {
  const shown = renderTimeline(told, { view })
  await shown.user.click(button('Stories'))
  await shown.user.click(screen.getByRole('button', { name: /^To peace/ }))
  return shown
}

describe('the stories', () => {
  it('are the reader’s alone where the record tells none', async () => {
    const { user } = renderTimeline(relations)
    await user.click(button('Stories'))
    const dialog = within(screen.getByRole('dialog', { name: 'Stories' }))
    expect(dialog.queryByRole('list')).toBeNull()
    expect(dialog.getByRole('button', { name: 'Compose a story' })).toBeInTheDocument()
  })

  it('are listed with what they are about and how long they are', async () => {
    const { user } = renderTimeline(told)
    await user.click(button('Stories'))
    const dialog = within(screen.getByRole('dialog', { name: 'Stories' }))
    expect(dialog.getByRole('button', { name: 'To peace 3 steps Three steps.' })).toBeInTheDocument()
  })
})

describe('the story panel', () => {
  it('begins at the first step, with its window, filters and event', async () => {
    const { store } = await begin()
    expect(store.getState().view).toMatchObject({ story: 'to-peace', step: 1, event: '1977-raids', cat: ['conflict'], from: dayOf(1977), to: dayOf(1979) })
    expect(current()).toHaveTextContent('It began at the border.')
    expect(panel().getByText(/Step 1 of 3/)).toBeInTheDocument()
    expect(detail('Raids on the border')).toBeInTheDocument()
    await vi.waitFor(() => expect(panel().getByRole('heading', { level: 2 })).toHaveFocus())
  })

  it('steps by its buttons, which end at the ends', async () => {
    const { user, store } = await begin()
    expect(panel().getByRole('button', { name: 'Previous step' })).toBeDisabled()
    await user.click(panel().getByRole('button', { name: 'Next step' }))
    expect(store.getState().view).toMatchObject({ step: 2, event: '1979-capital', cat: null })
    await user.click(panel().getByRole('button', { name: 'Next step' }))
    expect(current()).toHaveTextContent('Peace was signed')
    expect(panel().getByRole('button', { name: 'Next step' })).toBeDisabled()
    expect(store.getState().view).toMatchObject({ step: 3, min: 3, from: dayOf(1990) })
  })

  it('steps by arrow keys while the focus is in it', async () => {
    const { user, store } = await begin()
    await vi.waitFor(() => expect(panel().getByRole('heading', { level: 2 })).toHaveFocus())
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(store.getState().view.step).toBe(3)
    await user.keyboard('{ArrowLeft}')
    expect(store.getState().view.step).toBe(2)
  })

  it('takes no key where keys are off', async () => {
    const { user, store } = await begin({ keys: 'off' })
    await vi.waitFor(() => expect(panel().getByRole('heading', { level: 2 })).toHaveFocus())
    await user.keyboard('{ArrowRight}{Escape}')
    expect(store.getState().view.step).toBe(1)
  })

  it('gives each step a link', async () => {
    const { user, store } = await begin()
    const link = panel().getByRole('link', { name: /Accords/ })
    expect(link).toHaveAttribute('href', 'https://timeline.example/index.html?story=to-peace&step=3')
    await user.click(link)
    expect(store.getState().view).toMatchObject({ step: 3, event: '1991-accords' })
  })

  it('goes back to where one was when it closes', async () => {
    const before = { from: dayOf(1968), to: dayOf(1975), q: 'relations', lanes: 'side' as const }
    const { user, store } = await begin(before)
    await user.click(panel().getByRole('button', { name: 'Next step' }))
    await user.click(panel().getByRole('button', { name: 'Close the story' }))
    noPanel()
    expect(store.getState().view).toMatchObject({ ...before, story: null, step: null, event: null })
    expect(theLine()).toHaveFocus()
  })

  it('that a link opened closes where the reader is', async () => {
    const { user, store } = renderTimeline(told, { view: { story: 'to-peace', step: 2, event: '1979-capital' } })
    await user.click(panel().getByRole('button', { name: 'Close the story' }))
    expect(store.getState().view).toMatchObject({ story: null, step: null, event: '1979-capital' })
  })

  it('says so when the story is another reader’s own', () => {
    renderTimeline(told, { view: { story: 'own-theirs', step: 1 } })
    expect(panel('Story: Stories').getByText(/import its file/)).toBeInTheDocument()
  })

  it('goes on to the event and its sources', async () => {
    const { user } = await begin()
    await user.click(panel().getByRole('button', { name: 'Read the event, with its sources' }))
    await vi.waitFor(() => expect(within(detail('Raids on the border')).getByRole('heading', { level: 2 })).toHaveFocus())
  })
})
