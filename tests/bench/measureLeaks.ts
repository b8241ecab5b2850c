import { CONTESTANTS } from './contestants.ts'
import { zoomGesture } from './gestures.ts'
import { heapBytes } from './heapBytes.ts'
import { within } from './Limit.ts'
import { openStage, type Stage } from './openStage.ts'

/** What is in use before and after much of the same. */
export interface Leak {
  what: string
  heap: [before: number, after: number]
  /** Nodes alive, in the document or not. */
  nodes: [before: number, after: number]
  listeners: [before: number, after: number]
}

const WARM = 40
const ZOOMS = 1000
const FILTERS = 200
const MOUNTS = 100

const FILTER = [['border'], ['trade', 'people'], null]

/** Does a thousand zooms, two hundred filters and a hundred mounts of ours in one page; each after some that warm it up. */
export async function measureLeaks(origin: string): Promise<Leak[]> {
  const ours = CONTESTANTS.find(({ name }) => name === 'ours')!
  const stage = await openStage(`${origin}/stage/ours.html`)
  const { page } = stage
  try {
    await within(page.evaluate(() => bench.prepare('ours', 'record')))
    await within(page.evaluate(() => bench.mount()))
    const { step } = zoomGesture(stage, ours.zoom!)
    const zoom = (index: number) => step(index).then(() => page.evaluate(() => bench.frame()))
    const filter = (index: number) => page.evaluate((categories) => bench.filter(categories), FILTER[index % FILTER.length]!)
    const zooms = await around(stage, `${ZOOMS} zooms`, ZOOMS, zoom)
    const filters = await around(stage, `${FILTERS} filters`, FILTERS, filter)
    await within(page.evaluate(() => bench.destroy()))
    const mounts = await around(stage, `${MOUNTS} mounts`, MOUNTS, () => page.evaluate(() => bench.remount()))
    return [zooms, filters, mounts]
  } finally {
    await stage.close()
  }
}

async function around(stage: Stage, what: string, times: number, act: (index: number) => Promise<unknown>): Promise<Leak> {
  for (let index = 0; index < Math.min(WARM, times / 10); index++) await within(act(index))
  const before = await inUse(stage)
  for (let index = 0; index < times; index++) await within(act(index))
  const after = await inUse(stage)
  return { what, heap: [before.heap, after.heap], nodes: [before.nodes, after.nodes], listeners: [before.listeners, after.listeners] }
}

async function inUse(stage: Stage): Promise<{ heap: number; nodes: number; listeners: number }> {
  const heap = await heapBytes(stage)
  const { nodes, jsEventListeners: listeners } = await within(stage.cdp.send('Memory.getDOMCounters'))
  return { heap, nodes, listeners }
}
