// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineScript, inlineStyles } from '../../tools/inOneFile.ts'

const traps = ['</script>', '</SCRIPT ', '<script>', '<!--', '-->', '\\', '"', "'", '`', '${', '</style>', 'ភ្នំពេញ']
const text = fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ maxLength: 6 })), { maxLength: 8 }).map((parts) => parts.join(''))

describe('a script in a page', () => {
  it('means what it meant, and ends where it ends', () => {
    fc.assert(fc.property(text, (said) => {
      const script = inlineScript(`return [${JSON.stringify(said)}, /<!--|<\\/script>/.source.length]`)
      // oxlint-disable-next-line no-new-func, no-implied-eval
      expect((new Function(script) as () => unknown)()).toEqual([said, expect.any(Number)])
      const page = new DOMParser().parseFromString(`<body><script type="module">${script}</script><p>After</p>`, 'text/html')
      expect(page.querySelector('script')!.textContent).toBe(script)
      expect(page.querySelector('p')!.textContent).toBe('After')
    }))
  })

  it.each(['`a\rb`', '"a\0b"'])('stops the build over %j, which a page would change', (code) => {
    expect(() => inlineScript(code)).toThrow('cannot stand in a page')
  })
})

describe('styles in a page', () => {
  const font = () => new Uint8Array([1, 2, 3])

  it('have their fonts in them', () => {
    expect(inlineStyles('@font-face{src:url(./a.woff2) format("woff2")}b{src:url("./b.woff2")}', font)).toBe('@font-face{src:url(data:font/woff2;base64,AQID) format("woff2")}b{src:url(data:font/woff2;base64,AQID)}')
  })

  it.each(['a{background:url(./a.png)}', 'a{background:url("https://example.org/a.svg")}', 'a{content:"</style>"}'])('stop the build over %s', (css) => {
    expect(() => inlineStyles(css, font)).toThrow('cannot stand in a page')
  })
})
