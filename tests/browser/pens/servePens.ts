import type { Page } from 'playwright-core'
import { type Rolldown, build } from 'vite'

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2', woff: 'font/woff' }

/** Where the page of the two pens stands; nothing of it is in dist/. */
export const PENS = 'tests/browser/pens/pens.html'

/** Bundles the page of the two pens, in memory, and says how to put it into a browser's page. */
export async function servePens(): Promise<(page: Page) => Promise<unknown>> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'chrome123', rolldownOptions: { input: PENS } },
  })) as Rolldown.RolldownOutput
  const files = new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
  return (page) =>
    page.route(
      (url) => files.has(url.pathname),
      (route) => {
        const path = new URL(route.request().url()).pathname
        return route.fulfill({ contentType: TYPES[path.split('.').at(-1) ?? ''] ?? '', body: Buffer.from(files.get(path) ?? '') })
      },
    )
}
