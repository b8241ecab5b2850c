// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { OnDemand } from '../../src/view/OnDemand.tsx'
import { OpenButton } from '../../src/view/OpenButton.tsx'
import { type Opened, type Part, part } from '../../src/view/part.ts'
import { PopoverCard } from '../../src/view/PopoverCard.tsx'
import { TimelineContext } from '../../src/view/TimelineContext.tsx'
import { FELT, LONG } from '../../src/view/waits.ts'
import { aStore } from './renderTimeline.tsx'
import { createWords } from '../../src/view/words/createWords.ts'
import { englishPhrases } from '../../src/dates/dateWords.ts'
import type { ReactNode } from 'react'

function Card({ opener, onClose, text }: Opened & { text: string }) {
  return <PopoverCard at={opener} label="Card" title="Card" onClose={onClose}>{text}</PopoverCard>
}

/** A part that comes, or fails to, when the test says so. */
function heldBack() {
  const waiting: { come: () => void; fail: () => void }[] = []
  const load = vi.fn(() => new Promise<typeof Card>((resolve, reject) => {
    waiting.push({ come: () => resolve(Card), fail: () => reject(new TypeError('Failed to fetch')) })
  }))
  return { card: part(load), load, latest: () => waiting.at(-1)! }
}

function show(children: ReactNode) {
  const store = aStore()
  const tools = { store, language: 'en', words: createWords('en'), phrases: englishPhrases, root: document.body, setRoot: () => {}, pageAddress: null, host: 'page' as const, assumedWidth: 1280, onLine: () => {} }
  render(<TimelineContext value={tools}>{children}</TimelineContext>)
  return userEvent.setup({ pointerEventsCheck: 0 })
}

const showButton = (card: Part<Opened & { text: string }>) => show(<OpenButton part={card} props={{ text: 'Told on demand' }} popup="dialog" label="Open">…</OpenButton>)
const theButton = () => screen.getByRole('button', { name: 'Open' })

describe('a button that opens a part', () => {
  it('fetches nothing until the pointer or the focus is near, and then once', async () => {
    const { card, load } = heldBack()
    const user = showButton(card)
    expect(load).not.toHaveBeenCalled()
    await user.hover(theButton())
    await user.tab()
    expect(load).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('opens the part when it comes, with the focus in it, and has the focus again after Escape', async () => {
    const { card, latest } = heldBack()
    const user = showButton(card)
    expect(theButton()).toHaveAttribute('aria-haspopup', 'dialog')
    expect(theButton()).toHaveAttribute('aria-expanded', 'false')
    await user.tab()
    await user.keyboard('{Enter}')
    expect(theButton()).toHaveFocus()
    latest().come()
    expect(await screen.findByRole('dialog', { name: 'Card' })).toHaveTextContent('Told on demand')
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement)
    expect(theButton()).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => expect(theButton()).toHaveFocus())
  })

  it('closes by its own press', async () => {
    const { card, latest } = heldBack()
    const user = showButton(card)
    await user.click(theButton())
    latest().come()
    await screen.findByRole('dialog')
    await user.click(theButton())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('opens nothing for a reader who pressed again meanwhile', async () => {
    const { card, latest } = heldBack()
    const user = showButton(card)
    await user.click(theButton())
    await user.click(theButton())
    latest().come()
    await card.fetch()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says that the part cannot be had, and works again once it can', async () => {
    const { card, load, latest } = heldBack()
    const user = showButton(card)
    await user.hover(theButton())
    latest().fail()
    await expect(card.fetch()).rejects.toThrow('Failed to fetch')
    // Nobody asked for it yet.
    expect(screen.queryByRole('alert')).toBeNull()

    await user.click(theButton())
    latest().fail()
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/)
    expect(theButton()).toHaveAttribute('aria-expanded', 'false')

    await user.click(theButton())
    expect(screen.queryByRole('alert')).toBeNull()
    latest().come()
    expect(await screen.findByRole('dialog')).toBeInTheDocument()
    expect(load.mock.calls.length).toBeGreaterThan(2)
  })
})

describe('a part that is long in coming', () => {
  it('says so once the wait is felt, and can be left once it is long', async () => {
    const { card, latest } = heldBack()
    showButton(card)
    vi.useFakeTimers()
    try {
      fireEvent.click(theButton())
      act(() => void vi.advanceTimersByTime(FELT - 1))
      expect(screen.queryByRole('progressbar')).toBeNull()
      act(() => void vi.advanceTimersByTime(1))
      expect(screen.getByRole('progressbar', { name: 'Loading…' })).toBeInTheDocument()
      expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
      act(() => void vi.advanceTimersByTime(LONG - FELT))
      fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
      expect(screen.queryByRole('progressbar')).toBeNull()
      expect(theButton()).toHaveAttribute('aria-expanded', 'false')
    } finally {
      vi.useRealTimers()
    }
    await act(async () => {
      latest().come()
      await card.fetch()
    })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a part in its place', () => {
  const Text = ({ text }: { text: string }) => <p>{text}</p>

  it('lets something else stand there until it has come', async () => {
    let come = () => {}
    const text = part(() => new Promise<typeof Text>((resolve) => (come = () => resolve(Text))))
    show(<OnDemand part={text} props={{ text: 'Here' }} meanwhile={<p>Soon</p>} />)
    expect(screen.getByText('Soon')).toBeInTheDocument()
    come()
    expect(await screen.findByText('Here')).toBeInTheDocument()
    expect(screen.queryByText('Soon')).toBeNull()
  })

  it('stands at once the second time', async () => {
    const text = part(() => Promise.resolve(Text))
    await text.fetch()
    show(<OnDemand part={text} props={{ text: 'Here' }} />)
    expect(screen.getByText('Here')).toBeInTheDocument()
  })

  it('can be tried again where it could not be had', async () => {
    let tries = 0
    const text = part(() => (++tries === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Text)))
    const user = show(<OnDemand part={text} props={{ text: 'Here' }} />)
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
