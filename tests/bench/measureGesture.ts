import type { Gesture } from './gestures.ts'
import { within } from './Limit.ts'
import type { Stage } from './openStage.ts'
import { quantile } from './statistics.ts'

const STEPS = 40
/** Where a step takes seconds, fewer steps tell as much. */
export const PATIENCE = 6_000
/** What a library puts off until the hand rests counts too. */
const REST = 300

/** Milliseconds of work within each so many, below which a page is quiet; and how long that is waited for. */
const QUIET = 20
const LOOK = 500
const SETTLING = 15_000

const CONTINUOUS = 2500
const TICK = 16

/** Milliseconds of the page's main thread for each step: everything it does, from input to paint. */
export async function stepCost(stage: Stage, { begin, step, end }: Gesture): Promise<number> {
  await within(begin())
  await nextFrame(stage)
  const before = await mainThread(stage)
  const started = Date.now()
  let steps = 0
  while (steps < STEPS && Date.now() - started < PATIENCE) {
    await within(step(steps).then(() => nextFrame(stage)))
    steps += 1
  }
  await within(stage.page.waitForTimeout(REST).then(() => nextFrame(stage)))
  const cost = ((await mainThread(stage)) - before) / steps
  await within(end())
  return cost
}

/** Gap between frames, in milliseconds, that 95 of 100 keep within, while a hand goes on without waiting for the page. */
export async function frameGap(stage: Stage, { begin, step, end }: Gesture): Promise<number> {
  await within(begin())
  const started = Date.now()
  const hand = async () => {
    for (let index = 0; Date.now() - started < CONTINUOUS; index++) await Promise.all([step(index), pause(TICK)])
  }
  const [gaps] = await within(Promise.all([stage.page.evaluate((duration) => bench.gaps(duration), CONTINUOUS), hand()]))
  await within(end())
  return quantile(gaps, 0.95)
}

/** Waits until a page has done what it puts off until after its first view, so that a gesture's cost is its own. */
export async function settled(stage: Stage): Promise<void> {
  const until = Date.now() + SETTLING
  for (let busy = Infinity; busy > QUIET && Date.now() < until;) {
    const before = await mainThread(stage)
    await stage.page.waitForTimeout(LOOK)
    busy = (await mainThread(stage)) - before
  }
}

async function mainThread({ cdp }: Stage): Promise<number> {
  const { metrics } = await within(cdp.send('Performance.getMetrics'))
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

async function nextFrame({ page }: Stage): Promise<void> {
  await page.evaluate(() => bench.frame())
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
