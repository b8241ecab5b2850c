// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { oembedLink } from '../../tools/oembedLink.ts'

interface Emitted {
  fileName: string
  source: string
}

/** What a build with this public address puts into the page's head, and the files it writes. */
function built(site: string | undefined, path = '/work/index.html') {
  const { transformIndexHtml, generateBundle } = oembedLink(site) as unknown as {
    transformIndexHtml: (html: string, context: { path: string }) => string | { tag: string; attrs: Record<string, string> }[]
    generateBundle: (this: { emitFile: (file: Emitted) => void }) => void
  }
  const files: Emitted[] = []
  generateBundle.call({ emitFile: (file) => files.push(file) })
  const head = transformIndexHtml('<html>', { path })
  return { head: typeof head === 'string' ? [] : head, files }
}

describe('a build that knows its public address', () => {
  it.each(['https://timeline.example/a/', 'https://timeline.example/a', 'https://timeline.example/a?x=1#y'])('names its oEmbed file in the page’s head and writes it: %s', (site) => {
    const { head, files } = built(site)
    expect(head).toEqual([expect.objectContaining({
      tag: 'link', injectTo: 'head', attrs: { rel: 'alternate', type: 'application/json+oembed', href: 'https://timeline.example/a/oembed.json', title: expect.stringContaining('Cambodia') as string },
    })])
    expect(files.map(({ fileName }) => fileName)).toEqual(['oembed.json'])
    expect((JSON.parse(files[0]!.source) as { html: string }).html).toContain('src="https://timeline.example/a/embed.html"')
  })

  it('leaves the embed’s own head alone', () => {
    expect(built('https://timeline.example/', '/work/embed.html').head).toEqual([])
  })

  it('does neither without one', () => {
    expect(built(undefined)).toEqual({ head: [], files: [] })
    expect(built('')).toEqual({ head: [], files: [] })
  })

  it.each(['timeline.example', '/timeline/', 'ftp://timeline.example/', 'javascript:alert(1)'])('stops at "%s", and says what to write', (site) => {
    expect(() => built(site)).toThrow(/SITE=https/)
  })
})
