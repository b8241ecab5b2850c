import { useCallback, useEffect, useState } from 'react'

/** A file made for the reader. */
export interface SavedFile {
  name: string
  /** Media type, without its character set: texts are UTF-8. */
  type: string
  content: BlobPart
}

/** What became of the last file asked for. */
export type Saving = { name: string; failed: false } | { failed: true } | null

/**
 * Hands files to the browser, to be saved where it saves files; nothing is sent anywhere. A file may be made only when it is asked
 * for, with what that has to fetch first.
 */
export function useSaved(): { saving: Saving; save: (make: () => SavedFile | Promise<SavedFile>) => Promise<void> } {
  const [saving, setSaving] = useState<Saving>(null)
  const [addresses] = useState(() => new Set<string>())
  // A browser may still be reading a file after the press: its address goes with the buttons.
  useEffect(() => () => {
    for (const address of addresses) URL.revokeObjectURL(address)
    addresses.clear()
  }, [addresses])
  const save = useCallback(async (make: () => SavedFile | Promise<SavedFile>) => {
    try {
      const { name, type, content } = await make()
      const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
      addresses.add(address)
      const link = document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      setSaving({ name, failed: false })
    } catch {
      setSaving({ failed: true })
    }
  }, [addresses])
  return { saving, save }
}
