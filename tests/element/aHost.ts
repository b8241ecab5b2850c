import { act } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { mount } from '../../src/element/mount.ts'
import type { MountOptions, TimelineEvents } from '../../src/element/published.ts'
import { aTold } from '../store/aTold.ts'

/** What jsdom lacks for a timeline to be drawn. Call it before each test. */
export function aBrowser(): void {
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: media.includes('reduced-motion'), media, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  Element.prototype.scrollTo = () => {}
}

/** Everything an element is told, as name and detail, in order. */
export function hear(element: Element): [name: keyof TimelineEvents, detail: unknown][] {
  const heard: [keyof TimelineEvents, unknown][] = []
  for (const name of ['ready', 'statechange', 'select', 'edge', 'error'] as const) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]))
  }
  return heard
}

/** Lets what was put off until just after, and React, do their work. */
export const settle = () => act(async () => {})

/** A page with a timeline of `aTold` mounted in it, settled. */
export async function aMounted(options: Partial<MountOptions> = {}) {
  const target = document.createElement('div')
  document.body.append(target)
  const heard = hear(target)
  let timeline!: ReturnType<typeof mount>
  await act(async () => {
    timeline = mount(target, { record: aTold.record, today: '2026-11-21', ...options })
    // A record is opened in slices: the page has its turn in between.
    await vi.waitFor(() => expect(heard.some(([name]) => name === 'ready' || name === 'error')).toBe(true))
  })
  return { target, timeline, heard, shadow: target.lastElementChild?.shadowRoot ?? null }
}
