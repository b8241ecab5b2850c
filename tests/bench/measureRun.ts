import type { Contestant } from './contestants.ts'
import { type Figures, noFigures } from './Figures.ts'
import { type Gesture, panGesture, pinchGesture, touchGesture, zoomGesture } from './gestures.ts'
import { heapBytes } from './heapBytes.ts'
import { Unmeasured, within } from './Limit.ts'
import { frameGap, stepCost } from './measureGesture.ts'
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
/** A window somewhat inside the whole, so that a drag has somewhere to go. */
const NEARER = 10

/** Measures one library at one size in fresh browsers. Never throws: what could not be measured is null, and why is told. */
export async function measureRun(origin: string, contestant: Contestant, size: Size): Promise<Run> {
  const run: Run = { figures: noFigures(), events: 0, stopped: null }
  const address = `${origin}/stage/${contestant.name}.html`
  await onStage(run, address, false, (stage) => measureWithMouse(stage, contestant, size, run))
  const { zoom, pan } = contestant
  const fingers = pan?.by === 'drag' || zoom?.by === 'wheel'
  if (fingers && !run.stopped) await onStage(run, address, true, (stage) => measureWithFingers(stage, contestant, size, run))
  return run
}

async function onStage(run: Run, address: string, touch: boolean, measure: (stage: Stage) => Promise<void>): Promise<void> {
  let stage: Stage | undefined
  try {
    stage = await openStage(address, { touch })
    await Promise.race([measure(stage), stage.crashed])
  } catch (error) {
    run.stopped = error instanceof Unmeasured ? error.message : firstLine(error)
  } finally {
    await stage?.close()
  }
}

/** Fills the run as it goes, so that what is measured before something hangs or dies is kept. */
async function measureWithMouse(stage: Stage, { name, zoom, pan }: Contestant, size: Size, run: Run): Promise<void> {
  const { page } = stage
  const { figures } = run
  run.events = await within(page.evaluate(([library, count]) => bench.prepare(library, count), [name, size] as const))
  const before = await heapBytes(stage)

  const mounting = within(page.evaluate(() => bench.mount()))
  const [mounted, answer] = await Promise.all([mounting, longestAnswer(stage, mounting)])
  Object.assign(figures, mounted, { answer })
  figures.heapPerEvent = ((await heapBytes(stage)) - before) / run.events
  figures.nodes = await within(page.evaluate(() => bench.nodes()))

  figures.filter = await within(page.evaluate((two) => bench.filter(two), TWO))
  await within(page.evaluate(() => bench.filter(null)))
  for (const text of LETTERS) {
    const took = await within(page.evaluate((letters) => bench.search(letters), text))
    if (took !== null) figures.keystroke = Math.max(figures.keystroke ?? 0, took)
  }
  await within(page.evaluate(() => bench.search('')))

  if (zoom) {
    const zooming = zoomGesture(stage, zoom)
    figures.zoomStep = await stepCost(stage, zooming)
    figures.zoomGap = await frameGap(stage, zooming)
    await nearer(zooming)
    figures.nodesZoomed = await within(page.evaluate(() => bench.nodes()))
  }
  if (pan) {
    figures.panStep = await stepCost(stage, panGesture(stage, pan))
    figures.panGap = await frameGap(stage, panGesture(stage, pan))
  }
}

/** In a page of its own: some libraries hear the mouse no more once there is a touch screen. */
async function measureWithFingers(stage: Stage, { name, zoom, pan, dismiss }: Contestant, size: Size, { figures }: Run): Promise<void> {
  const { page } = stage
  await within(page.evaluate(([library, count]) => bench.prepare(library, count), [name, size] as const))
  await within(page.evaluate(() => bench.mount()))
  if (dismiss) await within(page.tap(dismiss))
  if (zoom) await nearer(zoomGesture(stage, zoom))
  if (pan?.by === 'drag') figures.touchStep = await stepCost(stage, touchGesture(stage, pan))
  if (zoom?.by === 'wheel') figures.pinchStep = await stepCost(stage, pinchGesture(stage))
}

async function nearer({ step }: Gesture): Promise<void> {
  for (let index = 0; index < NEARER; index++) await within(step(index))
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
