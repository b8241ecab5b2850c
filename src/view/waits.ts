/** What takes longer than this many milliseconds is felt: it says how far it is. */
export const FELT = 500
/** What takes longer than this can be left. */
export const LONG = 3000
