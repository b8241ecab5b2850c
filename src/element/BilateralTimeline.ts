import { versionOfFile } from '../record/recordVersion.ts'
import { STATE_KEYS, stateObject } from '../store/stateObject.ts'
import { defaultState } from '../store/ViewState.ts'
import { openAddress, openRecord } from './openRecord.ts'
import type { BilateralTimelineElement, GotoTarget, MountedTimeline, StateInput, TimelineState } from './published.ts'
import { tellOn } from './tellOn.ts'
import { timelineIn } from './timelineIn.tsx'
import { whenNear } from './whenNear.ts'

/** Keys of the address; its version is no part of the state, and names itself where it is not the present one. */
const KEYS = [...STATE_KEYS, 'v'] as const

/** Where there is no document the module can still be imported. */
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement

/**
 * `<bilateral-timeline>`: its attributes are the keys of the address and `src`. It draws, and loads, only when it comes near
 * the window; moved in its document it keeps its state, taken out of it it leaves nothing running.
 */
export class BilateralTimeline extends Base implements BilateralTimelineElement {
  static readonly observedAttributes = ['src', 'page', 'today', ...KEYS]

  readonly #tell = tellOn(this)
  #timeline: MountedTimeline | null = null
  #record: unknown = undefined
  /** What was asked, or last shown, while nothing is drawn. */
  #asked: StateInput = {}
  readonly #waiting: ((timeline: MountedTimeline) => void)[] = []
  #stop: (() => void) | null = null
  /** Attributes changed since the last time: of `from` and `to`, neither is right without the other. */
  #changed: Set<string> | null = null

  get record(): unknown {
    return this.#record
  }

  set record(record: unknown) {
    this.#record = record
    this.#again()
  }

  get state(): TimelineState {
    this.#apply()
    return this.#timeline?.getState() ?? { ...stateObject(defaultState), ...(this.#asked as Partial<TimelineState>) }
  }

  set state(part: StateInput) {
    this.#apply()
    if (this.#timeline) this.#timeline.setState(part)
    else this.#asked = { ...this.#asked, ...part }
  }

  next(): boolean {
    return this.#do((timeline) => timeline.next())
  }

  previous(): boolean {
    return this.#do((timeline) => timeline.previous())
  }

  goto(target: GotoTarget): boolean {
    return this.#do((timeline) => timeline.goto(target))
  }

  connectedCallback(): void {
    // Set before the module had come, these stand before the properties of the class.
    for (const key of ['record', 'state'] as const) {
      if (!Object.hasOwn(this, key)) continue
      const { [key]: early } = this
      Reflect.deleteProperty(this, key)
      Object.assign(this, { [key]: early })
    }
    this.#stop ??= whenNear(this, () => this.#begin())
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#end()
    })
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return
    if (!this.#changed) queueMicrotask(() => this.#apply())
    ;(this.#changed ??= new Set()).add(name)
  }

  #apply(): void {
    const changed = this.#changed
    if (!changed) return
    this.#changed = null
    const keys = KEYS.filter((key) => changed.has(key))
    if (keys.length > 0) this.state = Object.fromEntries(keys.map((key) => [key, this.getAttribute(key)]))
    if (['src', 'page', 'today'].some((name) => changed.has(name))) this.#again()
  }

  /** Begins anew with another record, if it has begun at all. */
  #again(): void {
    if (!this.#stop) return
    this.#end()
    if (this.isConnected) this.#stop = whenNear(this, () => this.#begin())
  }

  #begin(): void {
    this.#apply()
    const [src, today] = [this.getAttribute('src'), this.getAttribute('today')]
    if (src === null && this.#record === undefined) return
    const address = src === null ? null : new URL(src, this.ownerDocument.baseURI).href
    const open = address === null ? openRecord(this.#record) : openAddress(address)
    const version = address && versionOfFile(address)
    const frozen = version ? { version, current: openAddress(new URL('record.json', address).href) } : null
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const options = { state: this.#asked, page: this.getAttribute('page'), ...(today !== null && { today }) }
    this.#timeline = timelineIn(shadow, open, options, this.#tell, frozen)
    for (const act of this.#waiting.splice(0)) act(this.#timeline)
  }

  #end(): void {
    this.#stop?.()
    this.#stop = null
    if (!this.#timeline) return
    this.#asked = this.#timeline.getState()
    this.#timeline.destroy()
    this.#timeline = null
  }

  #do(act: (timeline: MountedTimeline) => boolean): boolean {
    this.#apply()
    if (this.#timeline) return act(this.#timeline)
    this.#waiting.push(act)
    return false
  }
}
