import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { textIn } from '../../src/record/textIn.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { type BenchEvent, isoDay } from './events.ts'

/** Out of the way of `dist/`: nothing of the peers is ever shipped. */
export const BUILT = 'node_modules/.cache/bench'

/** Bundles the page's side of the bench: the driver, and each library on its own as a page that uses it alone would. */
export async function buildPages(names: readonly string[]): Promise<Map<string, string>> {
  const failed = new Map<string, string>()
  await bundle('driver', 'tests/bench/driver.ts')
  for (const name of names) {
    await bundle(name, `tests/bench/adapters/${name}.ts`).catch((error: unknown) => failed.set(name, String(error)))
  }
  writeFileSync(join(BUILT, 'record-events.json'), JSON.stringify(recordEvents()))
  return failed
}

async function bundle(name: string, entry: string): Promise<void> {
  mkdirSync(join(BUILT, name), { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [withoutLess()],
    // EventDrops looks for its window under Node's name.
    define: { global: 'globalThis' },
    build: {
      outDir: join(BUILT, name),
      emptyOutDir: true,
      target: 'chrome123',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: { [name]: resolve(entry) },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: `${name}.js`, assetFileNames: ({ names: [asset = ''] }) => (asset.endsWith('.css') ? `${name}.css` : 'assets/[name]-[hash][extname]') },
      },
    },
  })
}

/** TimelineJS's sources name its Less files; its adapter takes the stylesheet built from them. */
function withoutLess(): Plugin {
  return {
    name: 'without-less',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.less') ? '\0less' : null),
    load: (id) => (id === '\0less' ? '' : null),
  }
}

/** The record as the peers can take it: titles on their earliest day. */
function recordEvents(): BenchEvent[] {
  const { record } = checkedRecord('data')
  const { entries } = chronicleOf(record!)
  return Array.from(entries, ({ event, date }) => ({
    id: event.id,
    date: isoDay(Number.isFinite(date.earliest) ? date.earliest : date.latest),
    title: textIn(event.title, 'en', record!.languages).text,
    category: event.category,
  }))
}
