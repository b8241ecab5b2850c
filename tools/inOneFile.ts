import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** What the page may do: run its own script and draw what is in it. It may ask nobody for anything. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'", `script-src 'sha256-${hash}'`, "style-src 'unsafe-inline'", 'font-src data:', 'img-src data: blob:',
    // Fonts are read as files for outlines of letters; slides are packed aside.
    'connect-src data:', 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
  ].join('; ')
}

/** A script as it can stand in a page: it means the same, and nothing in it ends the element or begins a comment. */
export function inlineScript(code: string): string {
  // As the page's reader would change these, the script would no longer be the one that the policy names.
  if (/[\r\0]/.test(code)) throw new Error('A script with carriage returns or zeros cannot stand in a page as it is')
  return code.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll('<!--', String.raw`\x3C!--`)
}

/** Styles with the fonts they name in them. */
export function inlineStyles(css: string, fontAt: (address: string) => Uint8Array): string {
  const whole = css.replaceAll(/url\((["']?)([^)"']+\.woff2)\1\)/g, (_, __, address: string) => `url(data:font/woff2;base64,${Buffer.from(fontAt(address)).toString('base64')})`)
  const left = /url\((?!["']?(?:data:|#))[^)]*\)|<\/style/.exec(whole)
  if (left) throw new Error(`The styles hold ${left[0]}, which cannot stand in a page`)
  return whole
}

/**
 * Puts the script, the styles and the fonts of the one page that is built into its HTML.
 * @param data elements that stand before the script
 */
export function inOneFile(data: () => readonly string[]): Plugin {
  return {
    name: 'in-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = assets(bundle, '.html')[0]
        const [chunk, ...more] = Object.values(bundle).filter((file) => file.type === 'chunk')
        if (!page || !chunk || more.length > 0) return this.error('A page in one file takes one page and one script')
        const script = inlineScript(chunk.code)
        const styles = assets(bundle, '.css').map((sheet) => inlineStyles(String(sheet.source), (address) => bytesOf(bundle, posix.join(posix.dirname(sheet.fileName), address))))
        page.source = String(page.source)
          .replaceAll(/\s*<(?:link rel="stylesheet"|script type="module")[^>]*>(?:<\/script>)?/g, '')
          .replace('<meta charset="utf-8" />', (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(script)}" />`)
          .replace('</head>', (end) => `  <style>${styles.join('\n')}</style>\n  ${end}`)
          .replace('</body>', (end) => `${[...data(), `<script type="module">${script}</script>`].map((element) => `  ${element}\n  `).join('')}${end}`)
        for (const name of Object.keys(bundle)) if (name !== page.fileName) delete bundle[name]
      },
    },
  }
}

function assets(bundle: Bundle, ending: string): Rolldown.OutputAsset[] {
  return Object.values(bundle).filter((file) => file.type === 'asset').filter(({ fileName }) => fileName.endsWith(ending))
}

function bytesOf(bundle: Bundle, name: string): Uint8Array {
  const { [name]: file } = bundle
  if (file?.type !== 'asset') throw new Error(`The styles name ${name}, which was not built`)
  return typeof file.source === 'string' ? Buffer.from(file.source) : file.source
}
