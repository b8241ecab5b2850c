import type { Plugin } from 'vite'
import { oembedOf } from '../src/exchange/oembed.ts'
import { textIn } from '../src/record/textIn.ts'
import { checkedRecord } from './checkedRecord.ts'

const FILE = 'oembed.json'

/**
 * Writes what sites that take links ask a page for, and names it in the page's head. Without a public address there is neither:
 * in somebody else's page relative addresses would lead nowhere.
 * @param site public address of the folder that the page will be in
 * @throws when that is no http(s) address
 */
export function oembedLink(site: string | undefined): Plugin {
  const address = site ? folderAt(site) : null
  const title = () => {
    const { record } = checkedRecord('data')
    return record && textIn(record.title, 'en', record.languages).text
  }
  return {
    name: 'oembed-link',
    apply: 'build',
    transformIndexHtml(html, { path }) {
      const name = address && path.endsWith('/index.html') && title()
      if (!address || !name) return html
      return [{ tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: new URL(FILE, address).href, title: name }, injectTo: 'head' }]
    },
    generateBundle() {
      const name = address && title()
      if (address && name) this.emitFile({ type: 'asset', fileName: FILE, source: `${JSON.stringify(oembedOf(name, address), null, 1)}\n` })
    },
  }
}

function folderAt(site: string): string {
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new Error(`SITE is "${site}": write the public address of the folder that dist/ goes into, as in SITE=https://example.org/timeline/`)
  }
  const { origin, pathname } = new URL(site)
  return `${origin}${pathname.replace(/\/?$/, '/')}`
}
