import { within } from './Limit.ts'
import type { Stage } from './openStage.ts'

/** Bytes in use after a collection: objects, array buffers and what the engine keeps for the document. */
export async function heapBytes({ cdp }: Pick<Stage, 'cdp'>): Promise<number> {
  for (let time = 0; time < 2; time++) await within(cdp.send('HeapProfiler.collectGarbage'))
  // Newer than the protocol's types: sizes outside the heap.
  const usage: { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number } = await within(cdp.send('Runtime.getHeapUsage'))
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)
}
