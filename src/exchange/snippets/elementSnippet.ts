import { attributesText } from './attributesText.ts'
import type { Embed } from './Embed.ts'

/** HTML of the timeline as a tag, with the module that defines it. */
export function elementSnippet({ module, src, page, keys, height }: Embed): string {
  return `<script${attributesText({ type: 'module', src: module })}></script>
<bilateral-timeline${attributesText({ src, page, ...Object.fromEntries(keys), style: `height:${height}px` })}></bilateral-timeline>`
}
