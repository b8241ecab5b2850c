// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RecordDocument } from '../aRecord.ts'
import { relations } from './relations.ts'
import { item, renderTimeline } from './renderTimeline.tsx'

const note = () => screen.queryByText(/^Version /)

/** A timeline that stays at a version of its record. */
function frozen(record: Partial<RecordDocument>, circumstances: Parameters<typeof renderTimeline>[1] = {}) {
  const shown = renderTimeline({ ...relations, ...record }, circumstances)
  act(() => shown.store.setState({ frozen: '1.1.0' }))
  return shown
}

describe('a timeline that stays at a version of its record', () => {
  it.each(['full', 'min', 'none'] as const)('says which and of when, with the controls %s', (ui) => {
    frozen({ version: '1.1.0', issued: '2026-11-25' }, { view: { ui }, pageAddress: null })
    expect(note()).toHaveTextContent(/^Version 1\.1\.0 of the record, of 25 November 2026$/)
  })

  it('says which where nobody knows of when', () => {
    frozen({ version: '1.1.0' }, { pageAddress: null })
    expect(note()).toHaveTextContent(/^Version 1\.1\.0 of the record$/)
  })

  it('leads to the current record at the same view', async () => {
    const { user } = frozen({ version: '1.1.0' }, { view: { ui: 'min', cat: ['conflict'] }, pageAddress: 'https://timeline.example/embed.html' })
    const current = () => screen.getByRole('link', { name: 'Show the current record' })
    expect(current()).toHaveAttribute('href', 'https://timeline.example/index.html?cat=conflict')
    await user.click(item(/Raids/))
    expect(current()).toHaveAttribute('href', 'https://timeline.example/index.html?cat=conflict&event=1977-raids')
    expect(screen.getByRole('link', { name: 'Open the full timeline' })).toHaveAttribute('href', 'https://timeline.example/index.html?cat=conflict&event=1977-raids&record=1.1.0')
  })

  it('says nothing of the current record', () => {
    renderTimeline({ ...relations, version: '1.1.0' })
    expect(note()).toBeNull()
  })
})
