import { describe, expect, it } from 'vitest'
import { frameSnippet } from '../../src/view/share/frameSnippet.ts'

describe('frameSnippet', () => {
  it('frames an address as wide as its column', () => {
    expect(frameSnippet('https://timeline.example/embed.html', 'A title', 480)).toBe(
      '<iframe src="https://timeline.example/embed.html" title="A title" width="100%" height="480" style="border:0" loading="lazy" '
      + 'allow="clipboard-write; fullscreen"></iframe>',
    )
  })

  it.each([
    ['an ampersand', 'a&b', 'a&amp;b'],
    ['what is escaped already', '&quot;', '&amp;quot;'],
    ['a quotation mark', '" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
    ['a tag', '<script>', '&lt;script>'],
    ['every one of several', '""&&', '&quot;&quot;&amp;&amp;'],
  ])('escapes %s in title and address', (_, text, escaped) => {
    expect(frameSnippet('https://timeline.example/', text, 480)).toContain(` title="${escaped}" `)
    expect(frameSnippet(text, 'A title', 480)).toContain(`<iframe src="${escaped}" `)
  })
})
