import type { InferInput } from 'valibot'
import { type Chronicle, chronicleOf } from '../src/record/Chronicle.ts'
import { problemLine } from '../src/record/Problem.ts'
import { readRecord } from '../src/record/readRecord.ts'
import type { CompleteRecord, HistoricalEvent, RecordSchema } from '../src/record/schema.ts'

/** A record as it is written, with defaults left out. */
export type RecordDocument = InferInput<typeof RecordSchema>
export type EventDocument = RecordDocument['events'][number]

/** The least that the format asks of a record: no event has a summary, a claim or a source. */
export const minimalDocument: RecordDocument = {
  format: 'bilateral-timeline/1',
  parties: [{ id: 'vn', name: 'Viet Nam' }, { id: 'kh', name: 'Cambodia' }],
  categories: [{ id: 'diplomacy', name: 'Diplomacy' }],
  events: [{ id: '1967-06-24-relations', date: '1967-06-24', title: 'Relations established', category: 'diplomacy' }],
}

/** An event as written: told, and sourced from the two publishers of `aRecord`, so that `checkRecord` passes it. */
export const eventDocument: EventDocument = {
  ...minimalDocument.events[0]!,
  summary: 'The two governments opened embassies.',
  claims: [{ text: 'They agreed to exchange ambassadors.', sources: ['first-book', 'second-paper'] }],
}

/** A whole sound document: one event, two parties (vn, kh), two categories (diplomacy, visit), one person, one office, two sources. */
export const aDocument: RecordDocument = {
  ...minimalDocument,
  categories: [{ id: 'diplomacy', name: 'Diplomacy' }, { id: 'visit', name: 'Visits' }],
  events: [eventDocument],
  people: { 'pham-van-dong': { name: 'Phạm Văn Đồng', party: 'vn', aliases: ['Lam Bá Kiệt'] } },
  offices: { 'vn-prime-minister': { title: 'Prime Minister of Viet Nam', party: 'vn' } },
  sources: {
    'first-book': { title: 'A Book', publisher: 'First Press', kind: 'academic', language: 'en' },
    'second-paper': { title: 'A Report', publisher: 'Second Daily', kind: 'news', language: 'en' },
  },
}

/** A small sound record, read from `aDocument` with these parts in place of its own; throws when they do not make one. */
export function aRecord(part: Partial<RecordDocument> = {}): CompleteRecord {
  const reading = readRecord({ ...aDocument, ...part })
  if (!reading.ok) throw new Error(reading.problems.map(problemLine).join('\n'))
  return reading.record
}

/** One sound event of `aRecord` with these fields in place of its own, defaults filled in. */
export function anEvent(part: Partial<EventDocument> = {}): HistoricalEvent {
  return aRecord({ events: [{ ...eventDocument, ...part }] }).events[0]!
}

/** `aRecord` with one event for each of these parts, made ready for questions. */
export function aChronicle(...parts: Partial<EventDocument>[]): Chronicle {
  return chronicleOf(aRecord({ events: parts.map((part) => anEvent(part)) }))
}
