import type { Contestant } from './contestants.ts'
import { type Figures, noFigures } from './Figures.ts'
import { type Gesture, panGesture, pinchGesture, touchGesture, zoomGesture } from './gestures.ts'
import { heapBytes } from './heapBytes.ts'
import { Unmeasured, within } from './Limit.ts'
import { frameGap, PATIENCE, settled, stepCost } from './measureGesture.ts'
import { openStage, type Stage } from './openStage.ts'

export type Size = number | 'record'

export interface Run {
  figures: Figures
  /** Events shown. */
  events: number
  /** Why the rest is missing: "> 60 s", "out of memory", or what went wrong. */
  stopped: string | null
}

const TWO = ['border', 'trade']
const LETTERS = ['b', 'bo', 'bor', 'bord']
/** A hand takes as long from the filters to the search, in milliseconds. */
const TURNING = 1000
/** d3-zoom hears no finger within 150 ms after the wheel. */
const AFTER_WHEEL = 500
/** A window somewhat inside the whole, so that a drag has somewhere to go. */
const NEARER = 10

/** One page's worth of measuring; says what it is at before it starts with it. */
type Measure = (stage: Stage, contestant: Contestant, run: Run, at: (what: string) => void) => Promise<void>

/** Measures one library at one size in fresh browsers. Never throws: what could not be measured is null, and why is told. */
export async function measureRun(origin: string, contestant: Contestant, size: Size): Promise<Run> {
  const run: Run = { figures: noFigures(), events: 0, stopped: null }
  const onStage = async (touch: boolean, measure: Measure) => {
    let what = 'start'
    let stage: Stage | undefined
    try {
      stage = await openStage(`${origin}/stage/${contestant.name}.html`, { touch })
      const { page, crashed } = stage
      run.events = await within(page.evaluate(([library, count]) => bench.prepare(library, count), [contestant.name, size] as const))
      await Promise.race([measure(stage, contestant, run, (next) => (what = next)), crashed])
    } catch (error) {
      run.stopped ??= `${what}: ${error instanceof Unmeasured ? error.message : firstLine(error)}`
    } finally {
      await stage?.close()
    }
  }
  await onStage(false, withMouse)
  if (run.figures.mount === null) return run
  if (contestant.pan?.by === 'drag' || contestant.zoom?.by === 'wheel') await onStage(true, withFingers)
  await onStage(false, withAnswers)
  return run
}

/** Fills the figures as it goes, so that what is measured before something hangs or dies is kept. */
const withMouse: Measure = async (stage, { zoom, pan }, { figures, events }, at) => {
  const { page } = stage
  at('mount')
  const before = await heapBytes(stage)
  const mounting = within(page.evaluate(() => bench.mount()))
  const [mounted, answer] = await Promise.all([mounting, longestAnswer(stage, mounting)])
  Object.assign(figures, mounted, { answer })
  figures.heapPerEvent = ((await heapBytes(stage)) - before) / events
  figures.nodes = await within(page.evaluate(() => bench.nodes()))
  await settled(stage)
  if (zoom) {
    at('zoom')
    const zooming = zoomGesture(stage, zoom)
    figures.zoomStep = await stepCost(stage, zooming)
    figures.zoomGap = await frameGap(stage, zooming)
    await nearer(zooming)
    figures.nodesZoomed = await within(page.evaluate(() => bench.nodes()))
  }
  if (pan) {
    at('pan')
    figures.panStep = await stepCost(stage, panGesture(stage, pan))
    figures.panGap = await frameGap(stage, panGesture(stage, pan))
  }
}

/** In a page of its own: some libraries hear the mouse no more once there is a touch screen. */
const withFingers: Measure = async (stage, { zoom, pan, dismiss }, { figures }, at) => {
  const { page } = stage
  at('touch')
  await within(page.evaluate(() => bench.mount()))
  if (dismiss) await within(page.tap(dismiss))
  await settled(stage)
  if (zoom) await nearer(zoomGesture(stage, zoom))
  await page.waitForTimeout(AFTER_WHEEL)
  if (pan?.by === 'drag') figures.touchStep = await stepCost(stage, touchGesture(stage, pan))
  if (zoom?.by === 'wheel') figures.pinchStep = await stepCost(stage, pinchGesture(stage))
}

/** With all in view, where an answer changes most. */
const withAnswers: Measure = async ({ page }, _, { figures }, at) => {
  at('filter')
  await within(page.evaluate(() => bench.mount()))
  figures.filter = await within(page.evaluate((two) => bench.filter(two), TWO))
  at('all again')
  await within(page.evaluate(() => bench.filter(null)))
  at('search')
  await page.waitForTimeout(TURNING)
  for (const text of LETTERS) {
    const took = await within(page.evaluate((letters) => bench.search(letters), text))
    if (took !== null) figures.keystroke = Math.max(figures.keystroke ?? 0, took)
  }
}

async function nearer({ step }: Gesture): Promise<void> {
  const started = Date.now()
  for (let index = 0; index < NEARER && Date.now() - started < PATIENCE; index++) await within(step(index))
}

/** Asks the page something again and again until a promise is settled: the longest it took to answer, in milliseconds. */
async function longestAnswer({ cdp }: Stage, until: Promise<unknown>): Promise<number> {
  const mounting = { done: false }
  const settled = () => {
    mounting.done = true
  }
  until.then(settled, settled)
  let longest = 0
  while (!mounting.done) {
    const asked = performance.now()
    await within(cdp.send('Runtime.evaluate', { expression: '1' }))
    longest = Math.max(longest, performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return longest
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}
