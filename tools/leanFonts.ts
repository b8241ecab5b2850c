import type { CSSOptions, Plugin } from 'vite'

/** Every browser that the page is built for reads WOFF2. */
const OLD_FORMAT = /,\s*url\([^)]+\.woff\)\s*format\(["']?woff["']?\)/g
/** Scripts that the shipped fonts also have, and that no language of the page is written in. */
const OTHER_SCRIPT = /-(?:cyrillic|greek)(?:-ext)?-/
const VIETNAMESE = /-vietnamese-/

const postcss: NonNullable<CSSOptions['postcss']> = {
  plugins: [{
    postcssPlugin: 'lean-fonts',
    Once(root) {
      root.walkAtRules('font-face', (face) => {
        face.walkDecls('src', (source) => {
          source.value = source.value.replace(OLD_FORMAT, '')
          if (OTHER_SCRIPT.test(source.value)) face.remove()
        })
      })
      const vietnamese = root.nodes.filter((node) => node.type === 'atrule' && node.name === 'font-face' && VIETNAMESE.test(node.toString()))
      root.append(vietnamese)
    },
  }],
}

/**
 * Takes out of the styles what no reader's browser would fetch of the shipped fonts, and puts the Vietnamese letters of each after the
 * rest of Latin: of faces that share letters, such as "đ" and "ơ", a browser takes the one that comes last, and would fetch both.
 */
export function leanFonts(): Plugin {
  return { name: 'lean-fonts', config: () => ({ css: { postcss } }) }
}
