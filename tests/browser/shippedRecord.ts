import { readFileSync } from 'node:fs'
import type { HistoricalEvent, CompleteRecord } from '../../src/record/schema.ts'

let known: CompleteRecord | undefined

/** The record in dist/, for what a journey may expect to see of it. */
export function shippedRecord(): CompleteRecord {
  return (known ??= JSON.parse(readFileSync('dist/record.json', 'utf8')) as CompleteRecord)
}

/** English of a text of the record. */
export function english(text: HistoricalEvent['title'] | undefined): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  const found = text.en
  return typeof found === 'string' ? found : (found?.text ?? '')
}

export function eventOf(id: string): HistoricalEvent {
  const event = shippedRecord().events.find((each) => each.id === id)
  if (!event) throw new Error(`The record has no event ${id}`)
  return event
}

export function titleOf(id: string): string {
  return english(eventOf(id).title)
}

/** The event that a drawn item's name belongs to: it holds the date in words and the whole title. */
export function eventNamed(name: string): HistoricalEvent | undefined {
  const found = shippedRecord().events.filter(({ date, title }) => name.includes(english(title)) && name.includes(date.slice(0, 3)))
  return found.reduce<HistoricalEvent | undefined>((best, each) => (best && english(best.title).length > english(each.title).length ? best : each), undefined)
}

/** How many events of the record pass a test, and how many there are: "18 of 101 events". */
export function statusFor(test: (event: HistoricalEvent) => boolean): string {
  const { events } = shippedRecord()
  return `${events.filter(test).length} of ${events.length} events`
}

/** The fall of Phnom Penh: five sources or more, accounts of both sides. */
export const FALL = '1979-01-07-fall-of-phnom-penh'
