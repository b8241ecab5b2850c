import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { completeEvent } from '../../src/record/completeEvent.ts'
import { type EventDocument, EventSchema } from '../../src/record/schema.ts'

const text = fc.constantFrom('Talks', ' Talks ', { en: ' Talks', vi: 'Đàm phán ' }, { en: 'Talks', vi: { text: ' Đàm phán', status: 'machine', by: 'a machine' } })
const ids = fc.constantFrom<string[]>([], ['one'], ['one', 'two'])
const list = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) =>
  fc.array(fc.record<Record<string, unknown>, string>({ ...fields, colour: fc.constant('red') }, { requiredKeys }), { maxLength: 2 })

/** Events that fit the format, with much left out and some keys that it does not know. */
const someEvent = fc.record(
  {
    id: fc.constant('1967-talks'), date: fc.constantFrom('1967', '1967-06-24/1968~'), title: text, category: fc.constant('visit'),
    label: text, summary: text, evidence: text, place: fc.option(text), significance: fc.integer({ min: 1, max: 5 }), direction: fc.constantFrom('a-b', null),
    actors: list({ person: fc.constant('hun-sen'), name: text, office: fc.constant('pm'), role: text, officeNote: text, party: fc.constant('kh') }, []),
    claims: list({ text, sources: ids }, ['text']),
    accounts: list({ holder: text, party: fc.constant('kh'), text, sources: ids }, ['holder', 'text']),
    conflicts: list({ about: fc.constant('date'), text, sources: ids }, ['about', 'text']),
    figures: list({ series: fc.constant('trade'), date: fc.constant('1967'), value: fc.double({ noNaN: true, noDefaultInfinity: true }), sources: ids }, ['series', 'date', 'value']),
    related: ids, tags: ids, colour: fc.constant('red'),
  },
  { requiredKeys: ['id', 'date', 'title', 'category'] },
)

describe('completeEvent', () => {
  it('makes of an event what the schema makes of it', () => {
    fc.assert(
      fc.property(someEvent, (event) => {
        expect(completeEvent(event as unknown as EventDocument)).toStrictEqual(v.parse(EventSchema, event))
      }),
      { numRuns: 500 },
    )
  })
})
