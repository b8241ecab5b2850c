// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { readAddress, readStoryAddress } from '../../src/store/address.ts'
import { readRecordKey, versionProblems } from '../../src/store/recordKey.ts'
import { readStateObject } from '../../src/store/stateObject.ts'
import { viewOfStep } from '../../src/store/storySteps.ts'
import { defaultState } from '../../src/store/ViewState.ts'
import { expectedWords } from '../../src/view/expectedWords.ts'
import { createWords } from '../../src/view/words/createWords.ts'
import { fetchTongue } from '../../src/view/words/tongues.ts'
import { aRecord } from '../aRecord.ts'
import { aTold } from '../store/aTold.ts'
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

  it('marks the values to choose from, which are the same in every language, as English', () => {
    renderAddress('view=map')
    expect(notice()!.querySelector('[lang="en"]')).toHaveTextContent(/^timeline, list$/)
  })

  it.each(['en', 'vi', 'km'])('says in "%s" what each part of an address should have been', async (lang) => {
    await fetchTongue(lang)
    const words = createWords(lang)
    const { problems } = readAddress(new URLSearchParams(
      'v=9&from=soon&to=x&cat=x&dir=x&min=9&contested=x&event=x&story=x&step=x&view=x&lanes=x&scale=x&context=x&lang=x&theme=x&ui=x&keys=x&present=x&strip=x',
    ), chronicleOf(aRecord(relations)))
    const more = [
      ...readAddress(new URLSearchParams('from=1990&to=1980'), aTold).problems,
      ...readStoryAddress(new URLSearchParams('story=peace&step=99'), aTold).problems,
      ...viewOfStep(defaultState, { story: 'bare', step: 1 }, aTold).problems,
      ...readRecordKey(new URLSearchParams('record=x')).problems, ...versionProblems('1.0.0', '2.0.0'), ...readStateObject(7, defaultState, aTold).problems,
    ]
    // Choices are lists of names or one sign; all else is a sentence.
    for (const { expected } of [...problems, ...more]) {
      const told = expectedWords(expected, words)
      if (/^[\w-]*(, [\w-]+)*$/.test(expected)) expect(told).toBeNull()
      else if (lang === 'en') expect(told).toBe(expected)
      else expect([null, expected]).not.toContain(told)
    }
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
