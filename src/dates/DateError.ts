/** A date that is not EDTF level 0–1. The message says what is wrong and what to write instead. */
export class DateError extends Error {
  override name = 'DateError'
}

/** What to write instead. */
export const HOW = 'write 1967-06-24, 1967-06, 1967, 1983~ (about), 2000-11? (uncertain), 198X (a decade) or two dates with / between'
