import type { Embed } from './Embed.ts'

/** A link in Markdown (https://spec.commonmark.org/): what would mean something in it is escaped. */
export function markdownLink({ title, link }: Pick<Embed, 'title' | 'link'>): string {
  const text = title.replaceAll(/[\\`*_[\]<>&~|]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ').trim()
  return `[${text}](${link.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`
}
