// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../src/view/ErrorBoundary.tsx'
import { relations } from './relations.ts'
import { aStore, button, itemNames, renderStore, theLine } from './renderTimeline.tsx'

// React tells the console of each error it catches.
afterEach(() => vi.mocked(console.error).mockClear())

let broken = true
function Drawing() {
  if (broken) throw new Error('no room for <Drawing>')
  return <p>Drawn</p>
}

function renderBroken(onFresh = () => {}) {
  broken = true
  render(<ErrorBoundary language="en" onFresh={onFresh}><Drawing /></ErrorBoundary>)
  return userEvent.setup()
}

describe('when drawing fails', () => {
  it('a message says so, and why', () => {
    renderBroken()
    expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong while drawing.')
    expect(screen.getByText('no room for <Drawing>')).toBeInTheDocument()
    expect(screen.queryByText('Drawn')).toBeNull()
  })

  it('“Show it again” draws again', async () => {
    const onFresh = vi.fn()
    const user = renderBroken(onFresh)
    broken = false
    await user.click(button('Show it again'))
    expect(screen.getByText('Drawn')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onFresh).not.toHaveBeenCalled()
  })

  it('the message stays while it fails', async () => {
    const user = renderBroken()
    await user.click(button('Show it again'))
    expect(screen.getByRole('alert')).toBeInTheDocument()
    broken = false
    await user.click(button('Show it again'))
    expect(screen.getByText('Drawn')).toBeInTheDocument()
  })

  it('“Begin afresh” asks for the whole record first', async () => {
    const user = renderBroken(() => {
      broken = false
    })
    await user.click(button('Begin afresh'))
    expect(screen.getByText('Drawn')).toBeInTheDocument()
  })
})

describe('a timeline whose view cannot be drawn', () => {
  /** A store that fails for one search. */
  const fragile = () => {
    const store = aStore(relations, { q: 'break', event: '1977-raids', cat: ['visit'], view: 'list', theme: 'dark', keys: 'off' })
    const { matches } = store.answers
    store.answers.matches = (view) => {
      if (view.q === 'break') throw new Error('cannot search')
      return matches(view)
    }
    return store
  }

  it('shows the message in its place, with the view kept', () => {
    const { store } = renderStore(fragile())
    expect(screen.getByRole('alert')).toHaveTextContent('cannot search')
    expect(store.getState().view.q).toBe('break')
  })

  it('begins afresh with the whole record, and keeps how the screen is set', async () => {
    const { user, store } = renderStore(fragile())
    await user.click(button('Begin afresh'))
    expect(theLine()).toBeInTheDocument()
    expect(itemNames()).toHaveLength(5)
    expect(store.getState().view).toMatchObject({ q: '', event: null, cat: null, theme: 'dark', keys: 'off' })
  })

  it('wears the styles of the timeline', () => {
    const { container } = renderStore(fragile())
    expect(container.querySelector('.bilateral-timeline')).toContainElement(screen.getByRole('alert'))
  })
})
