import type { Page } from 'playwright-core'
import { type OpenOptions, openPage } from './openPage.ts'

/**
 * Keeps what frames tell the page, and which listeners the element's module has on what belongs to the page, from before
 * anything else runs.
 */
const KEEPING = `
  window.told = []
  addEventListener('message', ({ data }) => told.push(data))
  const kept = []
  window.listening = () => kept.map(({ type }) => type)
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype
  const isSame = (a, b) => a.target === b.target && a.type === b.type && a.listener === b.listener && a.capture === b.capture
  const forget = (each) => {
    const at = kept.findIndex((known) => isSame(known, each))
    if (at >= 0) kept.splice(at, 1)
  }
  const eachOf = (target, type, listener, options) => ({ target, type, listener, capture: options === true || Boolean(options?.capture) })
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const own = [window, document, document.documentElement, document.body].includes(this) && /bilateral-timeline\\.js|\\/assets\\//.test(new Error().stack)
    if (own) {
      const each = eachOf(this, type, listener, options)
      if (!kept.some((known) => isSame(known, each))) kept.push(each)
      if (options?.once) add.call(this, type, () => forget(each), { once: true, capture: each.capture })
    }
    return add.call(this, type, listener, options)
  }
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    forget(eachOf(this, type, listener, options))
    return remove.call(this, type, listener, options)
  }`

interface HostPage {
  /** What stands in the body. */
  body: string
  /** The page's own module; `mount` and `record` are there for it. Without it the page only imports the element. */
  script?: string
  css?: string
  headers?: Record<string, string>
  /** What shows that the page has come. */
  shows?: string
}

const SENTENCE = '<p>The border has been argued over for a hundred years, and this article is long enough to be scrolled.</p>'
/** Makes an article tall enough to scroll. */
export const STORY = SENTENCE.repeat(50)

/** Opens a page of somebody's, served beside dist/, that uses the element. Its scripts and styles are files, for strict policies. */
export function openHost({ body, script = '', css = '', headers = {}, shows = '.bt-item-event' }: HostPage, options: OpenOptions = {}): Promise<Page> {
  return openPage('article', {
    ...options,
    shows,
    prepare: async (page) => {
      const fulfil = (path: string, contentType: string, text: string) => page.route(`**/${path}`, (route) => route.fulfill({ contentType, headers, body: text }))
      await fulfil('article', 'text/html', `<!doctype html><html lang="en"><title>An article</title><link rel="stylesheet" href="host.css">
        <script src="keeping.js"></script><script type="module" src="host.js"></script><body>${body}</body></html>`)
      await fulfil('host.css', 'text/css', css)
      await fulfil('keeping.js', 'text/javascript', KEEPING)
      await fulfil('host.js', 'text/javascript', `import { mount } from './bilateral-timeline.js'
        const record = ${script.includes('record') ? "await (await fetch('record.json')).json()" : 'null'}
        ${script}`)
    },
  })
}
