// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Embed } from '../../src/exchange/snippets/Embed.ts'
import { elementSnippet } from '../../src/exchange/snippets/elementSnippet.ts'
import { frameSnippet, growingFrameSnippet } from '../../src/exchange/snippets/frameSnippets.ts'
import { markdownLink } from '../../src/exchange/snippets/markdownLink.ts'
import { revealElementSnippet, revealFrameSnippet } from '../../src/exchange/snippets/revealSnippets.ts'
import { addressText } from '../../src/store/address.ts'
import { someText } from './someMatches.ts'

const FOLDER = 'https://timeline.example/a/'

function anEmbed(title = 'A title', view: Record<string, string> = { cat: 'conflict,visit' }): Embed {
  const query = addressText(new URLSearchParams(view))
  return {
    title, height: 480, link: `${FOLDER}index.html${query}`, frame: `${FOLDER}embed.html${query}`,
    module: `${FOLDER}bilateral-timeline.js`, src: `${FOLDER}record.json`, page: `${FOLDER}index.html`, keys: Object.entries(view),
  }
}

/** Each makes a page. */
const RUNS = { numRuns: 40 }

const embeds = fc.tuple(someText, fc.record({ q: someText, from: fc.constantFrom('1975', '1979-01'), story: fc.constantFrom('peace', 'own-1') }, { requiredKeys: [] }))
  .map(([title, view]) => anEmbed(title, view))

/** What a page makes of a snippet. */
const pageOf = (snippet: string) => new DOMParser().parseFromString(snippet, 'text/html')
/** A parser takes all ends of lines for one. */
const read = (text: string) => text.replaceAll(/\r\n?/g, '\n')
const scripts = (page: Document) => Array.from(page.querySelectorAll('script:not([src])'), ({ textContent }) => textContent)
const tags = (page: Document) => Array.from(page.body.querySelectorAll('*'), ({ localName }) => localName)

const frames = [['a frame', frameSnippet, ['iframe']], ['a frame that grows', growingFrameSnippet, ['iframe', 'script']], ['a slide with a frame', revealFrameSnippet, ['section', 'iframe', 'script']]] as const
const elements = [['a tag', elementSnippet, ['bilateral-timeline']], ['a slide with a tag', revealElementSnippet, ['section', 'script', 'bilateral-timeline', 'script']]] as const

describe.each(frames)('%s', (_, snippet, expected) => {
  it('leads to the view and is named, whatever stands in either', () => {
    fc.assert(fc.property(embeds, (embed) => {
      const page = pageOf(snippet(embed))
      const frame = page.querySelector('iframe')!
      expect(frame.getAttribute('src')).toBe(embed.frame)
      expect(frame.title).toBe(read(embed.title))
      expect(tags(page)).toEqual(expected)
    }), RUNS)
  })

  it('may copy and fill the screen, and says how large it is where styles are not allowed', () => {
    const frame = pageOf(snippet({ ...anEmbed(), height: 600 })).querySelector('iframe')!
    expect(frame.getAttribute('allow')).toBe('clipboard-write; fullscreen')
    expect([frame.width, frame.height]).toEqual(['100%', '600'])
    expect(frame.getAttribute('style')).toContain('600px')
  })
})

describe.each(elements)('%s', (_, snippet, expected) => {
  it('has the view as its attributes, whatever stands in them', () => {
    fc.assert(fc.property(embeds, (embed) => {
      const page = pageOf(snippet(embed))
      const element = page.querySelector('bilateral-timeline')!
      expect(Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))).toEqual({
        src: embed.src, page: embed.page, style: 'height:480px', ...Object.fromEntries(embed.keys.map(([key, value]) => [key, read(value)])),
      })
      expect(page.querySelector('script[type=module]')!.getAttribute('src')).toBe(embed.module)
      expect(tags(page)).toEqual(expected)
    }), RUNS)
  })
})

describe('the script of a snippet', () => {
  it.each([growingFrameSnippet, revealFrameSnippet, revealElementSnippet])('holds nothing of the record or the view: %o', (snippet) => {
    const plain = scripts(pageOf(snippet(anEmbed())))
    expect(plain).toHaveLength(1)
    fc.assert(fc.property(embeds, (embed) => {
      expect(scripts(pageOf(snippet(embed)))).toEqual(plain)
    }), RUNS)
  })

  it('is in neither the plain frame nor the tag', () => {
    for (const snippet of [frameSnippet, elementSnippet]) expect(scripts(pageOf(snippet(anEmbed())))).toEqual([])
  })
})

describe('a link in Markdown', () => {
  it('shows the title and leads to the view, whatever stands in either', () => {
    fc.assert(fc.property(embeds, (embed) => {
      const [, text = '', link = ''] = /^\[((?:\\.|[^\\[\]])*)\]\(([^()<>\s]+)\)$/su.exec(markdownLink(embed)) ?? []
      expect(text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(embed.title.replaceAll(/\s+/g, ' ').trim())
      expect(new URL(link).href).toBe(new URL(embed.link).href)
    }))
  })

  it('escapes what would be more than text', () => {
    expect(markdownLink({ title: '*War* [1979] <b> `x` ~y~ a_b', link: `${FOLDER}index (1).html` }))
      .toBe(String.raw`[\*War\* \[1979\] \<b\> \`x\` \~y\~ a\_b](${FOLDER}index%20%281%29.html)`)
  })
})
