import { frameSnippet } from './snippets/frameSnippets.ts'

const WIDTH = 960
const HEIGHT = 540

/**
 * What the page tells sites that take links and show what they lead to (https://oembed.com, "rich").
 * @param title of the record
 * @param site public address of the folder that the page is in, with "/" at its end: all addresses there must be whole
 */
export function oembedOf(title: string, site: string): Record<string, unknown> {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: title,
    provider_url: site,
    html: frameSnippet({ title, frame: new URL('embed.html', site).href, height: HEIGHT }),
    width: WIDTH,
    height: HEIGHT,
  }
}
