// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { bindAddress, readOwnAddress } from '../../src/store/bindAddress.ts'
import { readOver } from '../../src/store/frozenAddress.ts'
import { createTimelineStore } from '../../src/store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../../src/store/ViewState.ts'
import { chronicle } from './aChronicle.ts'
import { aTold } from './aTold.ts'

const A_WHILE = 2000
let unbind = () => {}

function bound(part: Partial<ViewState> = {}, base = defaultState) {
  const store = createTimelineStore(chronicle, dayOf(2026, 11, 21), { ...base, ...part })
  unbind = bindAddress(store, window, base)
  return store
}

/** What back and forward do: the address changes, then the page hears of it. */
function goTo(address: string) {
  history.replaceState(null, '', address)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/timeline')
})

afterEach(() => {
  unbind()
  vi.useRealTimers()
})

describe('a page bound to its timeline', () => {
  it('leaves the address alone until something changes', () => {
    goTo('/timeline?utm_source=mail')
    bound()
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?utm_source=mail')
  })

  it('replaces the address some time after a move', () => {
    const { length } = history
    const store = bound()
    store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) })
    expect(location.search).toBe('')
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?from=1970&to=1979')
    expect(history.length).toBe(length)
  })

  it.each<[string, Partial<ViewState>, string]>([
    ['filters', { cat: ['visit'], min: 3 }, '?cat=visit&min=3'],
    ['words', { q: 'Paris' }, '?q=Paris'],
    ['lanes', { lanes: 'side' }, '?lanes=side'],
    ['a theme', { theme: 'dark' }, '?theme=dark'],
  ])('replaces the address some time after a change of %s', (_, part, search) => {
    const { length } = history
    bound().getState().set(part)
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe(search)
    expect(history.length).toBe(length)
  })

  it('stays at the version of the record that it was asked for', () => {
    const store = bound()
    store.setState({ frozen: '1.1.0' })
    store.getState().set({ min: 3 })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?min=3&record=1.1.0')
    store.getState().openEvent('1978-war')
    expect(location.search).toBe('?min=3&event=1978-war&record=1.1.0')
  })

  it('names a version that cannot be', () => {
    goTo('/timeline?min=9&record=../x')
    expect(readOwnAddress(window, chronicle, defaultState).problems.map(({ key }) => key)).toEqual(['min', 'record'])
  })

  it('writes once for many moves in a row', () => {
    const store = bound()
    const replace = vi.spyOn(history, 'replaceState')
    for (let year = 1960; year < 1980; year++) {
      store.getState().setWindow({ from: dayOf(year), to: dayOf(year + 10) })
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(A_WHILE)
    expect(replace).toHaveBeenCalledTimes(1)
    expect(location.search).toBe('?from=1979&to=1988')
  })

  it('stays below what browsers allow while a reader drags without end', () => {
    // About 100 changes of address in 30 seconds are allowed.
    const store = bound()
    const replace = vi.spyOn(history, 'replaceState')
    for (let i = 0; i < 300; i++) {
      store.getState().setWindow({ from: dayOf(1960) + i, to: dayOf(1970) + i })
      vi.advanceTimersByTime(100)
    }
    expect(replace.mock.calls.length).toBeLessThan(100)
  })

  it('writes nothing when the view is back where the address is', () => {
    const store = bound()
    const replace = vi.spyOn(history, 'replaceState')
    store.getState().set({ q: 'Paris' })
    store.getState().set({ q: '' })
    vi.advanceTimersByTime(A_WHILE)
    expect(replace).not.toHaveBeenCalled()
  })

  it('keeps the path and the place within the page', () => {
    history.replaceState(null, '', '/in/an/archive.html?lang=vi#contents')
    const store = bound({ lang: 'vi' })
    store.getState().set({ q: 'Paris' })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.pathname + location.search + location.hash).toBe('/in/an/archive.html?q=Paris&lang=vi#contents')
  })

  it('pushes the address of an event as soon as it opens', () => {
    const { length } = history
    bound().getState().openEvent('1978-war')
    expect(location.search).toBe('?event=1978-war')
    expect(history.length).toBe(length + 1)
  })

  it('pushes once for each event', () => {
    const { length } = history
    const store = bound()
    store.getState().openEvent('1978-war')
    store.getState().openEvent('1978-war')
    store.getState().openEvent('1991-accords')
    vi.advanceTimersByTime(A_WHILE)
    expect(history.length).toBe(length + 2)
  })

  it('pushes the change from the line to the list', () => {
    const { length } = history
    bound().getState().set({ view: 'list' })
    expect(location.search).toBe('?view=list')
    expect(history.length).toBe(length + 1)
  })

  it('leaves the last move in the history before an event that opens at once after it', () => {
    // move, not yet written ---> event opens:   replace ?from…&to…   push ?from…&to…&event…
    const store = bound()
    const replace = vi.spyOn(history, 'replaceState')
    const push = vi.spyOn(history, 'pushState')
    store.getState().setWindow({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().openEvent('1978-war')
    vi.advanceTimersByTime(A_WHILE)
    expect(replace.mock.calls.map(([, , address]) => address)).toEqual(['/timeline?from=1970&to=1979'])
    expect(push.mock.calls.map(([, , address]) => address)).toEqual(['/timeline?from=1970&to=1979&event=1978-war'])
    expect(replace.mock.invocationCallOrder[0]).toBeLessThan(push.mock.invocationCallOrder[0]!)
  })

  it('writes where a journey leads, not where it passes', () => {
    const store = bound({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().openEvent('1999-visit')
    const { from, to } = store.getState().destination!
    store.getState().setWindow({ from: dayOf(1975), to: dayOf(1985) })
    vi.advanceTimersByTime(A_WHILE)
    const onTheWay = location.search
    expect(new URLSearchParams(onTheWay).get('event')).toBe('1999-visit')
    expect(new URLSearchParams(onTheWay).get('from')).toMatch(/^1994-06/)
    store.getState().setWindow({ from, to })
    store.getState().arrive()
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe(onTheWay)
  })

  it('leaves the window out on the way to the whole record', () => {
    const store = bound({ from: dayOf(1970), to: dayOf(1980), min: 2 })
    store.getState().travelTo(store.bounds)
    store.getState().setWindow({ from: dayOf(1965), to: dayOf(1985) })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?min=2')
  })

  it('restores the view of the address it went back to', () => {
    const store = bound()
    store.getState().openEvent('1978-war')
    goTo('/timeline?from=1970&to=1979&cat=visit')
    expect(store.getState().view).toEqual({ ...defaultState, from: dayOf(1970), to: dayOf(1980), cat: ['visit'] })
  })

  it('does not write while it restores, nor what was still to be written before', () => {
    // The address says more than the timeline would write, so any writing would show.
    const store = bound()
    store.getState().set({ q: 'Paris' })
    const { length } = history
    goTo('/timeline?utm_source=mail&event=1978-war')
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?utm_source=mail&event=1978-war')
    expect(history.length).toBe(length)
    expect(store.getState().view).toEqual({ ...defaultState, event: '1978-war' })
  })

  it('gives up a journey when it restores', () => {
    const store = bound({ from: dayOf(1970), to: dayOf(1980) })
    store.getState().travelTo({ from: dayOf(1990), to: dayOf(2000) })
    goTo('/timeline?from=1950&to=1959')
    expect(store.getState().destination).toBeNull()
    expect(store.window().to).toBe(dayOf(1960))
  })

  it('says what it could not use of the address it went back to', () => {
    const store = bound()
    goTo('/timeline?view=map')
    expect(store.getState().notices).toMatchObject([{ key: 'view', value: 'map' }])
  })

  it('goes on writing after it has restored', () => {
    const store = bound()
    goTo('/timeline?q=Paris')
    store.getState().set({ min: 3 })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?min=3&q=Paris')
  })

  it('leaves out what the page shows anyway', () => {
    const base: ViewState = { ...defaultState, ui: 'min', lanes: 'side' }
    const store = bound({}, base)
    store.getState().set({ q: 'Paris' })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?q=Paris')
    goTo('/timeline')
    expect(store.getState().view).toEqual(base)
  })

  it('comes back by the page\'s own back button', async () => {
    vi.useRealTimers()
    const store = bound({ q: 'visit' })
    history.replaceState(null, '', '/timeline?q=visit')
    store.getState().openEvent('1999-visit')
    expect(location.search).toBe('?q=visit&event=1999-visit')
    history.back()
    await vi.waitFor(() => expect(store.getState().view.event).toBeNull())
    expect(store.getState().view.q).toBe('visit')
    history.forward()
    await vi.waitFor(() => expect(store.getState().view.event).toBe('1999-visit'))
  })

  it('lets go of the page and of what was still to be written', () => {
    const store = bound()
    store.getState().set({ q: 'Paris' })
    unbind()
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('')
    store.getState().openEvent('1978-war')
    expect(location.search).toBe('')
    goTo('/timeline?view=list')
    expect(store.getState().view.view).toBe('timeline')
  })
})

describe('a page that was frozen at a view', () => {
  const frozen = 'from=1970&to=1999&cat=visit,conflict&q=b%26%3C%2Fscript%3E&lang=km'
  const view = { from: dayOf(1970), to: dayOf(2000), cat: ['visit', 'conflict'], q: 'b&</script>', lang: 'km' }
  const read = () => readOver(frozen)(window, chronicle, defaultState).state
  const begun = () => {
    const store = createTimelineStore(chronicle, dayOf(2026, 11, 21), read())
    unbind = bindAddress(store, window, defaultState, readOver(frozen))
    return store
  }

  it.each<[string, string, Partial<ViewState>]>([
    ['opens at it where its address says nothing', '', view],
    ['and where that says only how the reader’s screen is set', '?lang=vi&theme=dark&utm_source=mail', { ...view, lang: 'vi', theme: 'dark' }],
    ['opens at what its address says of the view', '?q=Paris', { q: 'Paris' }],
    ['opens an event that a link names', '?event=1999-visit', { event: '1999-visit' }],
  ])('%s', (_, search, expected) => {
    goTo(`/timeline${search}`)
    expect(read()).toEqual({ ...defaultState, ...expected })
  })

  it('keeps on a refresh that the reader went back to the whole record', () => {
    const store = begun()
    store.getState().set({ ...defaultState, lang: null })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('')
    expect(read()).toEqual(defaultState)
  })

  it('is back at it when the reader goes back to where the page began', () => {
    const store = begun()
    store.getState().openEvent('1999-visit')
    expect(location.search).toContain('event=1999-visit')
    goTo('/timeline')
    expect(store.getState().view).toEqual({ ...defaultState, ...view })
  })

  it('is shown where the browser lets it have no other address', () => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const store = begun()
    store.getState().openEvent('1999-visit')
    expect(store.getState().view.event).toBe('1999-visit')
    expect(location.search).toBe('')
  })
})

describe('the address of a page that tells a story', () => {
  const told = (part: Partial<ViewState>) => {
    const store = createTimelineStore(aTold, dayOf(2026, 11, 21), { ...defaultState, ...part })
    unbind = bindAddress(store, window, defaultState)
    return store
  }
  const reload = () => readOwnAddress(window, aTold, defaultState).state

  it('shows the step that a link names', () => {
    history.replaceState(null, '', '/timeline?story=peace&step=2')
    expect(reload()).toMatchObject({ step: 2, event: '1991-accords', from: dayOf(1990) })
  })

  it('keeps on a refresh what the reader made of the step', () => {
    const store = told({ story: 'peace', step: 2, event: '1991-accords', from: dayOf(1990), to: dayOf(1993) })
    store.getState().set({ from: null, to: null, event: null })
    vi.advanceTimersByTime(A_WHILE)
    expect(location.search).toBe('?story=peace&step=2')
    expect(reload()).toEqual(store.getState().view)
  })

  it('keeps that on a refresh also where the link said as much', () => {
    history.replaceState(null, '', '/timeline?story=peace&step=2')
    const store = told({ story: 'peace', step: 2, event: '1991-accords', from: dayOf(1990), to: dayOf(1993) })
    store.getState().set({ from: null, to: null, event: null })
    vi.advanceTimersByTime(A_WHILE)
    expect(reload()).toEqual(store.getState().view)
  })

  it('goes back to the step that a link opened', () => {
    const store = told({ story: 'peace', step: 2, event: '1991-accords', from: dayOf(1990), to: dayOf(1993) })
    store.getState().closeEvent()
    goTo('/timeline?story=peace&step=2')
    expect(store.getState().view).toMatchObject({ event: '1991-accords', from: dayOf(1990) })
  })
})
