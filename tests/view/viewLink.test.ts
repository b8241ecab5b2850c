import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { readAddress } from '../../src/store/address.ts'
import { createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { viewLink } from '../../src/view/viewLink.ts'
import { chronicle } from '../store/aChronicle.ts'

const page = 'https://timeline.example/index.html'
const storeOf = (view: Partial<ViewState> = {}) => createTimelineStore(chronicle, dayOf(2026, 11, 21), { ...defaultState, ...view })

describe('viewLink', () => {
  it('is the bare page for the whole record', () => {
    expect(viewLink(storeOf(), page)).toBe(page)
  })

  it('is the query alone where there is no page', () => {
    expect(viewLink(storeOf({ cat: ['visit'] }), null)).toBe('?cat=visit')
    expect(viewLink(storeOf(), null)).toBe('')
  })

  it('leads to the same stretch of time, filters, event and layout', () => {
    const view: ViewState = {
      ...defaultState, from: dayOf(1975), to: dayOf(1992), cat: ['diplomacy', 'conflict'], dir: ['a-b'], min: 2,
      contested: true, q: 'a & b = c', event: '1978-war',
      story: 'accords', step: 2, view: 'list', lanes: 'side', strip: ['trade'], lang: 'vi',
    }
    const { search } = new URL(viewLink(storeOf(view), page))
    expect(readAddress(new URLSearchParams(search), chronicle)).toEqual({ state: view, problems: [] })
  })

  it('leaves out how the reader’s own screen is set', () => {
    expect(viewLink(storeOf({ theme: 'dark', ui: 'min', keys: 'off' }), page)).toBe(page)
  })

  it('takes what is given in place of the view’s own', () => {
    expect(viewLink(storeOf({ event: '1978-war', min: 3 }), page, { theme: 'dark', event: null })).toBe(`${page}?min=3&theme=dark`)
  })

  it('leaves out what the page it leads to takes for granted', () => {
    const base: ViewState = { ...defaultState, ui: 'min' }
    expect(viewLink(storeOf(), page, { ui: 'min' }, { base })).toBe(page)
    expect(viewLink(storeOf(), page, { ui: 'full' }, { base })).toBe(`${page}?ui=full`)
  })

  it('stays at the version of the record that its page stays at, at another, or at the current one', () => {
    const store = storeOf({ min: 3 })
    store.setState({ frozen: '1.1.0' })
    expect(viewLink(store, page)).toBe(`${page}?min=3&record=1.1.0`)
    expect(viewLink(store, page, {}, { record: '1.2.0' })).toBe(`${page}?min=3&record=1.2.0`)
    expect(viewLink(store, page, {}, { record: null })).toBe(`${page}?min=3`)
  })

  it('tells where the line is going, not where it is on its way', () => {
    const store = storeOf()
    store.getState().travelTo({ from: dayOf(1970), to: dayOf(1980) })
    expect(viewLink(store, page)).toBe(`${page}?from=1970&to=1979`)
  })
})
