import { existsSync } from 'node:fs'
import { COLD_PAGES, measureFirstView } from './measureFirstView.ts'
import type { FirstViewResult } from './Results.ts'
import { medians } from './statistics.ts'

/** Opens each page cold so many times. */
export async function runFirstViews(origin: string, count: number, done: (result: FirstViewResult) => void): Promise<void> {
  for (const page of COLD_PAGES) {
    const result: FirstViewResult = { title: page.title, path: page.path, runs: [], median: null, stopped: null }
    try {
      if (page.path.startsWith('/dist/') && !existsSync(page.path.slice(1).split('?')[0]!)) throw new Error('build first: npm run build')
      while (result.runs.length < count) result.runs.push(await measureFirstView(origin, page))
      const { firstEvent, bytes } = medians(result.runs.map((run) => ({ ...run })))
      result.median = { firstEvent: firstEvent!, bytes: bytes! }
    } catch (error) {
      result.stopped = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    }
    done(result)
  }
}
