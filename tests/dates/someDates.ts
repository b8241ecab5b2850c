import * as fc from 'fast-check'

const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'))

// ISO texts come from the platform's own calendar, not from the code under test.
const days = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const months = days.map((day) => day.slice(0, 7))

/** EDTF texts of one known day. */
export const someDay = days

/** EDTF texts that may stand at an end of an interval: a day, month or year, perhaps qualified. */
export const somePlainPoint = fc
  .tuple(fc.oneof(days, months, years), fc.constantFrom('', '', '~', '?', '%'))
  .map(([text, qualifier]) => text + qualifier)

/** EDTF texts of every kind of point: seasons, decades, centuries and X for the month or day too. */
export const somePoint = fc.oneof(
  somePlainPoint,
  fc.tuple(years, fc.constantFrom('-21', '-22', '-23', '-24', '-XX', '-XX-XX')).map((parts) => parts.join('')),
  months.map((month) => `${month}-XX`),
  years.map((year) => `${year.slice(0, 3)}X`),
  years.map((year) => `${year.slice(0, 2)}XX`),
)

/** EDTF texts of intervals that begin before they end, and of those open or unknown at an end. */
export const someInterval = fc
  .tuple(somePlainPoint, somePlainPoint, fc.constantFrom('closed', 'closed', '..', ''), fc.boolean())
  .map(([a, b, end, atStart]) => {
    if (end !== 'closed') return atStart ? `${end}/${a}` : `${a}/${end}`
    // Texts of four-digit years sort by time, but "1979-06/1979" and "1979/1979-06" both begin before they end.
    return a.slice(0, 10) <= b.slice(0, 10) ? `${a}/${b}` : `${b}/${a}`
  })

/** Every kind of EDTF text that a record may carry. */
export const someDate = fc.oneof(somePoint, someInterval)
