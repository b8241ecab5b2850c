let last: string | null = null

/** Hands a file to the reader as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  // Some browsers begin to read after the click, and nobody says when they have: the one before is surely done.
  if (last !== null) URL.revokeObjectURL(last)
  last = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = last
  link.download = name
  link.click()
}

/** A name for a file, of a title in any language, without what file systems refuse. */
export function fileName(title: string, ending: string): string {
  const name = title.replaceAll(/[\p{Cc}\\/:*?"<>|.]+/gu, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80)
  return `${name || 'timeline'}.${ending}`
}
