/** Something wrong with a record, said so that a person who does not program can mend it. */
export interface Problem {
  /** The file it stands in, where known; else the record. */
  file?: string
  /** The id of the event, source or person concerned, or the place in the document ("events[3]"). */
  id: string
  /** What is wrong. */
  what: string
  /** What to write instead. */
  write: string
}

/** The problem on one line: file, id, what is wrong, what to write instead. */
export function problemLine({ file, id, what, write }: Problem): string {
  return [file, id, what, write].filter(Boolean).join(': ').replaceAll(/\s+/g, ' ')
}
