// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { readAddress } from '../../src/store/address.ts'
import { aRecord } from '../aRecord.ts'
import { relations } from './relations.ts'
import { button, itemNames, renderTimeline, theStatus } from './renderTimeline.tsx'

/** The timeline as it opens from an address. */
function renderAddress(query: string) {
  const { state, problems } = readAddress(new URLSearchParams(query), chronicleOf(aRecord(relations)))
  return renderTimeline(relations, { view: state, notices: problems })
}

const notice = () => screen.queryByRole('region', { name: 'Notice' })

describe('a notice', () => {
  it('is absent where the address can be used', () => {
    renderAddress('cat=visit&min=2&utm_source=mail')
    expect(notice()).toBeNull()
  })

  it('names each value that could not be used and what would have been right', () => {
    renderAddress('view=map&min=9&cat=visit')
    expect(notice()).toHaveTextContent(
      'Part of the address could not be used: min=9 (expected 1 to 5); view=map (expected timeline, list)',
    )
  })

  it('marks what would have been right as English', () => {
    renderAddress('min=9')
    expect(notice()!.querySelector('[lang="en"]')).toHaveTextContent(/^1 to 5$/)
  })

  it('leaves the rest as asked', () => {
    renderAddress('view=map&event=2000-nothing&cat=visit')
    expect(itemNames()).toEqual(['9 June 1999: State visit'])
    expect(theStatus()).toHaveTextContent('visits')
  })

  it('names the unknown parts of a list and uses the known ones', () => {
    renderAddress('cat=visit,war')
    expect(notice()).toHaveTextContent('cat=war (expected diplomacy, conflict, visit)')
    expect(itemNames()).toEqual(['9 June 1999: State visit'])
  })

  it('goes when dismissed', async () => {
    const { user, store } = renderAddress('view=map')
    await user.click(button('Dismiss'))
    expect(notice()).toBeNull()
    expect(store.getState().notices).toEqual([])
  })

  it('cuts a long value short', () => {
    renderAddress(`event=${'x'.repeat(5000)}`)
    expect(notice()!.textContent!.length).toBeLessThan(300)
    expect(notice()).toHaveTextContent(/event=x+… \(expected/)
  })

  it('stands in an embed without chrome as well', () => {
    renderAddress('ui=none&view=map')
    expect(notice()).toHaveTextContent('view=map')
  })
})
