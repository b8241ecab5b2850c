import khmer400 from '@fontsource/kantumruy-pro/files/kantumruy-pro-khmer-400-normal.woff2?url'
import khmer500 from '@fontsource/kantumruy-pro/files/kantumruy-pro-khmer-500-normal.woff2?url'
import khmer600 from '@fontsource/kantumruy-pro/files/kantumruy-pro-khmer-600-normal.woff2?url'
import extended400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2?url'
import extended500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-500-normal.woff2?url'
import extended600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-600-normal.woff2?url'
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-500-normal.woff2?url'
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese500 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-500-normal.woff2?url'
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'

/** A file of the drawing's type, by weight, and which letters it is for. */
export interface FontFile {
  letters: RegExp
  urls: Readonly<Record<400 | 500 | 600, string>>
}

/** The shipped fonts as files, in the order in which a letter is looked for. */
export const FONT_FILES: readonly FontFile[] = [
  { letters: /[\u0020-\u00ff\u2000-\u206f\u2191\u2193\u2212]/u, urls: { 400: latin400, 500: latin500, 600: latin600 } },
  { letters: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]|\p{M}/u, urls: { 400: vietnamese400, 500: vietnamese500, 600: vietnamese600 } },
  { letters: /[\u0100-\u02ff\u1d00-\u1eff\u20a0-\u20c0]/u, urls: { 400: extended400, 500: extended500, 600: extended600 } },
  { letters: /[\u1780-\u17ff\u19e0-\u19ff]/u, urls: { 400: khmer400, 500: khmer500, 600: khmer600 } },
]
