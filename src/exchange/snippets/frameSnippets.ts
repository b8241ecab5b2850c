import { attributesText } from './attributesText.ts'
import type { Embed } from './Embed.ts'

/**
 * HTML that frames a view: as wide as its column and at least as high as was chosen, higher in a wide one. No script. Where styles
 * in attributes are not allowed, width and height still count.
 */
export function frameSnippet({ frame, title, height }: Pick<Embed, 'frame' | 'title' | 'height'>): string {
  return frameTag(frame, title, height, { style: `display:block;width:100%;height:auto;min-height:${height}px;max-height:90vh;aspect-ratio:16/9;border:0`, loading: 'lazy' })
}

/** HTML that frames a view in the height it asks for, such as for an open event on a phone. The script hears that one frame alone. */
export function growingFrameSnippet({ frame, title, height }: Embed): string {
  return `${frameTag(frame, title, height, { style: `display:block;width:100%;height:${height}px;border:0`, loading: 'lazy' })}
<script>
{
  const { currentScript: { previousElementSibling: frame } } = document
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.from !== 'bilateral-timeline' || data.event !== 'height') return
    frame.style.height = \`\${Math.max(${height}, data.detail.height)}px\`
  })
}
</script>`
}

/** @param rest attributes that not all frames have */
export function frameTag(frame: string, title: string, height: number, rest: Readonly<Record<string, string>>): string {
  return `<iframe${attributesText({ src: frame, title, width: '100%', height: String(height), ...rest, allow: 'clipboard-write; fullscreen' })}></iframe>`
}
