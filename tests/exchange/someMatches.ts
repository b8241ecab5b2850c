import * as fc from 'fast-check'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { type Matches, matchesAt } from '../../src/query/Matches.ts'
import { type EventDocument, aRecord } from '../aRecord.ts'
import { someDate } from '../dates/someDates.ts'

const traps = [
  '<script>alert(1)</script>', '=HYPERLINK("http://x")', '@SUM(A1)', '-1', '"quoted", and; more', "it's", 'a\\b', 'two\nlines', 'carriage\r\nreturn',
  'BEGIN:VEVENT', 'ER  - ', '}\n@misc{x,', '100 % & $ # _ ~ ^', '{braces', 'ភ្នំពេញ ជាទីក្រុងធំជាងគេនៃប្រទេសកម្ពុជា', 'Hà Nội, Việt Nam', '𝒢😀', '\u0007bell',
]

/** A text as a hostile or careless writer would leave it, with something to see in it. */
export const someText = fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text))

/** A text as one sees it: all blanks alike, and nothing of signs that cannot be seen. */
export const seen = (text: unknown) => String(text).replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()

const SOURCES = ['paper', 'book', 'ministry']

const someEvent = fc.record({
  date: someDate, title: someText, summary: fc.option(someText, { nil: undefined }), place: fc.option(someText, { nil: null }),
  category: fc.constantFrom('diplomacy', 'visit'), sources: fc.subarray(SOURCES), related: fc.array(fc.nat(7), { maxLength: 3 }),
})

/** Some events of a record whose texts are traps: all, some or none. */
export const someMatches: fc.Arbitrary<Matches> = fc
  .tuple(fc.array(someEvent, { minLength: 1, maxLength: 8 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), someText, someText)
  .map(([events, chosen, title, sourceTitle]) => {
    const documents = events.map(({ summary, sources, related, ...event }, i): EventDocument => ({
      ...event, id: `${i}-event`, ...(summary !== undefined && { summary }), claims: sources.map((source) => ({ text: 'So.', sources: [source] })),
      related: related.filter((other) => other < events.length && other !== i).map((other) => `${other}-event`),
    }))
    const chronicle = chronicleOf(aRecord({
      title,
      events: documents,
      sources: {
        paper: { title: sourceTitle, publisher: 'Daily', kind: 'news', language: 'vi', published: '2005-10-11', url: `https://example.org/${'long-'.repeat(30)}?a=%20b&c=d_e` },
        book: { title: 'A Book', author: sourceTitle, publisher: sourceTitle, kind: 'academic', language: 'en', published: '1983~', note: sourceTitle },
        ministry: { title: 'A Report', publisher: 'Ministry', kind: 'official', language: 'km', published: '1999-06' },
      },
    }))
    return matchesAt(chronicle, Uint32Array.from(events.keys()).filter((index) => chosen[index]))
  })
