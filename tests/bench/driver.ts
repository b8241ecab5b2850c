import type { Adapter, Mounted } from './adapters/Adapter.ts'
import { messageRound } from '../../src/view/pageTurns.ts'
import { deepNodes } from './deepNodes.ts'
import { type BenchEvent, makeEvents } from './events.ts'

export interface MountFigures {
  /** From the call until a frame that holds the first event is painted, in milliseconds. */
  mount: number
  longestTask: number
  /** What tasks took beyond 50 ms each, together. */
  blocking: number
}

/** The page's side of the bench: holds one library on one stage. Its counterpart outside gives the input. */
export class Driver {
  readonly #stage = document.querySelector<HTMLElement>('#stage')!
  #adapter: Adapter | undefined
  #data: unknown
  #mounted: Mounted | undefined

  /** Loads a library and makes its data; nothing of it is timed. At the record's own size the events are those of the record. */
  async prepare(name: string, size: number | 'record'): Promise<number> {
    this.#adapter = ((await import(/* @vite-ignore */ `/${name}/${name}.js`)) as { default: Adapter }).default
    const events = size === 'record' ? ((await json('/record-events.json')) as BenchEvent[]) : makeEvents(size)
    this.#data = await this.#adapter.prepare(events, size === 'record' ? ((await json('/dist/record.json')) as object) : null)
    return events.length
  }

  async mount(): Promise<MountFigures> {
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    // A task of its own: what debuggers run is not reported as one.
    await later()
    const start = performance.now()
    this.#mounted = this.#adapter!.mount(this.#stage, this.#data)
    await this.#painted(() => this.#adapter!.drawn(this.#stage))
    const mount = performance.now() - start
    await later(200)
    observer.disconnect()
    return { mount, longestTask: Math.max(0, ...tasks), blocking: tasks.reduce((sum, task) => sum + task - 50, 0) }
  }

  /** Milliseconds from the call until a frame that shows the answer is painted; null where the library has no such call. */
  filter(categories: readonly string[] | null): Promise<number | null> {
    return this.#timed(this.#mounted?.filter && (() => this.#mounted!.filter!(categories)))
  }

  search(text: string): Promise<number | null> {
    return this.#timed(this.#mounted?.search && (() => this.#mounted!.search!(text)))
  }

  /** Elements and texts in the document, those in shadow roots included. */
  nodes(): number {
    return deepNodes(document)
  }

  /** Gaps between the frames of so many milliseconds. */
  async gaps(duration: number): Promise<number[]> {
    const first = await this.frame()
    const frames = [first]
    while (frames.at(-1)! - first < duration) frames.push(await this.frame())
    return frames.slice(1).map((each, index) => each - frames[index]!)
  }

  /** Where the elements of a selector lie together, as far as the window shows them, in CSS pixels. */
  box(selector: string): { left: number; right: number; top: number; bottom: number } {
    const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
    return {
      left: Math.max(0, Math.min(...boxes.map(({ left }) => left))),
      right: Math.min(innerWidth, Math.max(...boxes.map(({ right }) => right))),
      top: Math.max(0, Math.min(...boxes.map(({ top }) => top))),
      bottom: Math.min(innerHeight, Math.max(...boxes.map(({ bottom }) => bottom))),
    }
  }

  /** Resolves in the next animation frame. */
  frame(): Promise<number> {
    return new Promise(requestAnimationFrame)
  }

  /** Mounts and takes away again. */
  async remount(): Promise<void> {
    this.#mounted = this.#adapter!.mount(this.#stage, this.#data)
    await this.#painted(() => this.#adapter!.drawn(this.#stage))
    this.destroy()
    await this.#painted(() => true)
  }

  destroy(): void {
    this.#mounted?.destroy?.()
    this.#mounted = undefined
  }

  async #timed(act: (() => void) | undefined): Promise<number | null> {
    if (!act) return null
    await later(50)
    const before = this.#mounted?.answer?.()
    const start = performance.now()
    act()
    await this.#painted(() => before === undefined || this.#mounted!.answer!() !== before)
    return performance.now() - start
  }

  /** Resolves once the page has painted the frame at whose beginning it is done: what a frame asks to be told comes after its painting. */
  async #painted(done: () => boolean): Promise<void> {
    do await this.frame()
    while (!done())
    await messageRound()
  }
}

function later(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function json(address: string): Promise<unknown> {
  return (await fetch(address)).json()
}

declare global {
  var bench: Driver
}

globalThis.bench = new Driver()
