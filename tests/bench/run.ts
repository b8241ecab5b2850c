import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { buildPages } from './buildPages.ts'
import { CONTESTANTS } from './contestants.ts'
import { measureLeaks } from './measureLeaks.ts'
import { launchBrowser } from './openStage.ts'
import { readOptions } from './readOptions.ts'
import type { Results } from './Results.ts'
import { runFirstViews } from './runFirstViews.ts'
import { runSizes } from './runSizes.ts'
import { serveBench } from './serveBench.ts'
import { resultTables } from './table.ts'
import { withTables } from './withTables.ts'

/** Ours beside its peers, in one run of real Chromium. Flags: see `readOptions`. */
const options = readOptions(process.argv.slice(2))
const has = (part: (typeof options.parts)[number]) => options.parts.includes(part)

const browser = await launchBrowser()
const results: Results = {
  date: new Date().toISOString(),
  machine: {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    chromium: browser.version(),
  },
  sizes: [],
  firstView: [],
  leaks: [],
}
await browser.close()

/** After each result, so that nothing measured is lost. */
const keep = () => writeFileSync('bench-results.json', `${JSON.stringify(results, null, 1)}\n`)

const broken = await buildPages(CONTESTANTS.map(({ name }) => name))
if (!existsSync('dist/bilateral-timeline.js')) {
  broken.set('ours', 'build first: npm run build')
  console.error('There is no dist/bilateral-timeline.js: build first (npm run build). Ours is left out.')
}
const server = await serveBench()
try {
  if (has('cold')) {
    await runFirstViews(server.origin, options.runs ?? 5, (result) => {
      results.firstView.push(result)
      keep()
      console.error(`cold, ${result.title}: ${result.stopped ?? 'measured'}`)
    })
  }
  if (has('leaks') && !broken.has('ours')) {
    results.leaks = await measureLeaks(server.origin)
    keep()
  }
  // Last, as the largest take longest: whoever ends the run early has all the rest.
  if (has('sizes')) {
    await runSizes(server.origin, options, broken, (result) => {
      results.sizes.push(result)
      keep()
      console.error(`${result.events} events, ${result.title}: ${result.stopped ?? 'measured'}`)
    })
  }
} finally {
  server.close()
}

const tables = resultTables(results)
console.log(tables)
if (options.readme) writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), tables))
