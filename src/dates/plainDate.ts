import type { Day } from './Day.ts'

const HYPHEN = 45
const ZERO = 48
/** Days before each month of a year that is no leap year. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const

/**
 * Whether a text is YYYY, YYYY-MM or YYYY-MM-DD and was on a calendar. Nearly all dates of nearly all records are, and the EDTF
 * grammar takes some hundred times as long for them.
 */
export function isPlainDate(text: string): boolean {
  const { length } = text
  if ((length !== 4 && length !== 7 && length !== 10) || yearOf(text) < 0) return false
  if (length === 4) return true
  const month = monthOf(text)
  if (month < 1 || month > 12 || text.charCodeAt(4) !== HYPHEN) return false
  if (length === 7) return true
  const day = dayOfMonth(text)
  return day >= 1 && text.charCodeAt(7) === HYPHEN && day <= daysBefore(yearOf(text), month + 1) - daysBefore(yearOf(text), month)
}

/** First day of a plain date; what it gives for any other text means nothing. */
export function plainEarliest(text: string): Day {
  const year = yearOf(text)
  if (text.length === 4) return firstOf(year)
  const month = firstOf(year) + daysBefore(year, monthOf(text))
  return text.length === 7 ? month : month + dayOfMonth(text) - 1
}

/** Last day of a plain date; what it gives for any other text means nothing. */
export function plainLatest(text: string): Day {
  const year = yearOf(text)
  if (text.length === 4) return firstOf(year + 1) - 1
  if (text.length === 7) return firstOf(year) + daysBefore(year, monthOf(text) + 1) - 1
  return plainEarliest(text)
}

/** Year of a plain date, or a negative number when the text begins with no four digits. */
export function yearOf(text: string): number {
  return 100 * twoDigits(text, 0) + twoDigits(text, 2)
}

/** Month of a plain date with one, 1–12. */
export function monthOf(text: string): number {
  return twoDigits(text, 5)
}

/** Day of the month of a plain date with one, 1–31. */
export function dayOfMonth(text: string): number {
  return twoDigits(text, 8)
}

// Far enough below zero that no sum with other digits comes back above it.
const NO_DIGITS = -100_000

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NO_DIGITS
}

/** Days of a year before a month; month 13 gives all of them. */
function daysBefore(year: number, month: number): number {
  const leap = month > 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return BEFORE_MONTH[month - 1]! + (leap ? 1 : 0)
}

/** 1 January of a year from 0 on. */
function firstOf(year: number): Day {
  const before = year - 1
  // 719162 days lie between 1 January of year 1 and 1 January 1970.
  return 365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162
}
