import { readFileSync } from 'node:fs'
import type { Contestant } from './contestants.ts'
import { noFigures } from './Figures.ts'
import { measureRun, type Run } from './measureRun.ts'
import { type Options, RECORD_SIZE } from './readOptions.ts'
import type { SizeResult } from './Results.ts'
import { medians } from './statistics.ts'

/** Measures each library at each size, smallest first; one that stopped is spared the larger ones. */
export async function runSizes(origin: string, { sizes, contestants, runs }: Options, broken: ReadonlyMap<string, string>, done: (result: SizeResult) => void): Promise<void> {
  const stopped = new Map(broken)
  let recordEvents = 0
  for (const size of sizes.toSorted((a, b) => a - b)) {
    for (const contestant of contestants) {
      const { name, title } = contestant
      const before = stopped.get(name)
      const measured = before === undefined ? await measureRuns(origin, contestant, size, runs ?? usualRuns(size)) : []
      const events = measured[0]?.events || (size <= RECORD_SIZE && recordEvents) || size
      if (size <= RECORD_SIZE) recordEvents = events
      const reason = before ?? measured.find((run) => run.stopped !== null)?.stopped ?? null
      if (reason !== null && before === undefined) stopped.set(name, `skipped: ${reason} at ${events.toLocaleString('en-GB')}`)
      const figures = measured.map((run) => run.figures)
      done({ library: name, title, version: versionOf(contestant), events, runs: figures, median: figures.length > 0 ? medians(figures) as SizeResult['median'] : noFigures(), stopped: reason })
    }
  }
}

async function measureRuns(origin: string, contestant: Contestant, size: number, count: number): Promise<Run[]> {
  const runs: Run[] = []
  while (runs.length < count && runs.every(({ stopped }) => stopped === null)) {
    runs.push(await measureRun(origin, contestant, size <= RECORD_SIZE ? 'record' : size))
  }
  return runs
}

function usualRuns(size: number): number {
  return size <= 10_000 ? 5 : size <= 100_000 ? 3 : 1
}

function versionOf({ package: name }: Contestant): string {
  return name ? (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version : ''
}
