/** What the keys of a part of the timeline do, by name: the part hears them by this table, and the sheet of keys is written from it. */
export type KeyTable<Deed extends string> = Readonly<Record<Deed, readonly string[]>>

/** On the line, while it has the focus. */
export const LINE_KEYS = {
  previous: ['ArrowLeft'],
  next: ['ArrowRight'],
  above: ['ArrowUp'],
  below: ['ArrowDown'],
  first: ['Home'],
  last: ['End'],
  earlier: ['PageUp'],
  later: ['PageDown'],
  nearer: ['+', '='],
  wider: ['-'],
  whole: ['0'],
  open: ['Enter', ' '],
  close: ['Escape'],
} as const satisfies KeyTable<string>

/** Wherever in a timeline they are pressed, but where somebody writes. */
export const GENERAL_KEYS = {
  present: ['p', 'P'],
  help: ['?'],
} as const satisfies KeyTable<string>

/** What a key does by a table; null for a key that is none of its. */
export function deedOf<Deed extends string>(table: KeyTable<Deed>, key: string): Deed | null {
  for (const deed in table) if (table[deed].includes(key)) return deed
  return null
}
