import { describe, expect, it } from 'vitest'
import { firstLoad, namedIn } from '../../tools/firstLoad.ts'

const chunk = (file: string, rest: object = {}) => ({ file, ...rest })

const manifest = {
  'embed.html': chunk('embed.js', { imports: ['a', 'b'], dynamicImports: ['later'], css: ['embed.css'], assets: ['font.woff2'] }),
  a: chunk('a.js', { imports: ['shared'] }),
  b: chunk('b.js', { imports: ['shared', 'a'], css: ['embed.css', 'b.css'] }),
  shared: chunk('shared.js', { imports: ['embed.html'] }),
  later: chunk('later.js', { imports: ['shared'], css: ['later.css'] }),
}

describe('namedIn', () => {
  it('finds scripts, styles and what is loaded before them, and no data or other files', () => {
    const html = `
      <link rel="icon" href="data:image/svg+xml,%3Csvg%3E" /><link rel="preload" href="record.json" as="fetch" />
      <script type="module" crossorigin src="./assets/a.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/b.js"><link rel="stylesheet" href="./assets/c.css"><a href="./d.js">d</a>`
    expect(namedIn(html)).toEqual(['assets/a.js', 'assets/b.js', 'assets/c.css'])
  })
})

describe('firstLoad', () => {
  it('takes what the files import, near and far, once, with the styles, and nothing that comes later', () => {
    expect(firstLoad(manifest, ['embed.js', 'embed.css']).toSorted()).toEqual(['a.js', 'b.css', 'b.js', 'embed.css', 'embed.js', 'shared.js'])
  })

  it('throws at a script that was not built', () => {
    expect(() => firstLoad(manifest, ['gone.js'])).toThrow(/no gone\.js/)
  })
})
