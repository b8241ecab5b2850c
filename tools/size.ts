import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { firstLoad, namedIn } from './firstLoad.ts'

/** What a reader waits for, gzipped, in kilobytes of 1000 bytes. Fonts and what comes on demand are not in it. */
const BUDGETS = { page: 140, element: 145, index: 60 }

const manifestOf = (name: string) => JSON.parse(readFileSync(join('dist/.vite', name), 'utf8')) as Manifest
const [page, element] = [manifestOf('manifest.json'), manifestOf('element.json')]
const pageChunk = Object.values(page).find(({ name }) => name === 'page')!
// The page asks for what draws it as soon as it has what paints the line.
const loadOf = (name: string) => firstLoad(page, [...namedIn(readFileSync(join('dist', name), 'utf8')), pageChunk.file])

const loads = [
  { what: 'embed.html', files: loadOf('embed.html'), budget: BUDGETS.page },
  { what: 'index.html', files: loadOf('index.html'), budget: BUDGETS.page },
  { what: 'bilateral-timeline.js', files: firstLoad(element, ['bilateral-timeline.js']), budget: BUDGETS.element },
  ...readdirSync('dist').filter((name) => /^record-index\..+\.json$/.test(name)).toSorted().map((name) => ({ what: name, files: [name], budget: BUDGETS.index })),
]

let over = false
for (const { what, files, budget } of loads) {
  if (!files.every((file) => existsSync(join('dist', file)))) {
    console.log(`${what.padEnd(24)} is not built`)
    continue
  }
  const sizes = files.map((file) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length / 1000)
  const sum = sizes.reduce((all, each) => all + each, 0)
  over ||= sum > budget
  console.log(`${what.padEnd(24)} ${sum.toFixed(1).padStart(6)} kB of ${budget} kB${sum > budget ? '  TOO MUCH' : ''}`)
  if (files.length > 1) for (const [i, file] of files.entries()) console.log(`  ${file.padEnd(36)} ${sizes[i]!.toFixed(1).padStart(6)}`)
}

// Opened from a disk, it weighs what it weighs: said, and held to nothing.
if (existsSync('dist/offline.html')) {
  const whole = readFileSync('dist/offline.html')
  console.log(`offline.html             ${(whole.length / 1000).toFixed(0).padStart(6)} kB, ${(gzipSync(whole, { level: 9 }).length / 1000).toFixed(0)} kB packed`)
}
process.exit(over ? 1 : 0)
