import { useCallback, useEffect, useState } from 'react'

/** A file made for the reader. */
export interface SavedFile {
  name: string
  /** Media type; of texts without their character set, which is UTF-8. */
  type: string
  /** What is in it, in pieces that follow each other: a large file never has to be one text. */
  content: readonly BlobPart[]
}

/** Types of files that are no texts. */
const BINARY = /^image\/(?!svg)|officedocument/

/** Hands files to the browser, to be saved where it saves files; nothing is sent anywhere. */
export function useSaveFile(): (file: SavedFile) => void {
  const [addresses] = useState(() => new Set<string>())
  // A browser may still be reading a file after the press: its address goes with the buttons.
  useEffect(() => () => {
    for (const address of addresses) URL.revokeObjectURL(address)
    addresses.clear()
  }, [addresses])
  return useCallback(({ name, type, content }) => {
    const address = URL.createObjectURL(new Blob([...content], { type: BINARY.test(type) ? type : `${type};charset=utf-8` }))
    addresses.add(address)
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
  }, [addresses])
}
