import type { Plugin } from 'vite'

/** Every browser that the page is built for reads WOFF2. */
const OLD_FORMAT = /,url\([^)]+\.woff\)\s*format\("?woff"?\)/g
/** Scripts that the shipped fonts also have, and that no language of the page is written in. */
const OTHER_SCRIPT = /@font-face\{[^}]*-(?:cyrillic|greek)(?:-ext)?-[^}]*\}/g

/** Takes out of the built styles what no reader's browser would fetch of the shipped fonts. */
export function leanFonts(): Plugin {
  return {
    name: 'lean-fonts',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = String(file.source).replaceAll(OLD_FORMAT, '').replaceAll(OTHER_SCRIPT, '')
      }
    },
  }
}
