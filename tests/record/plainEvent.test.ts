import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeEvent } from '../../src/record/completeEvent.ts'
import { isPlainEvent } from '../../src/record/plainEvent.ts'
import { issuesOfEvent } from '../../src/record/issuesOfEvent.ts'
import { minimalDocument } from '../aRecord.ts'

const minimal = minimalDocument.events[0]!
const gap: unknown[] = ['a']
gap[2] = 'b'

const fitting = {
  id: fc.constantFrom('a', '1967-relations', 'a-b-c', '0'),
  date: fc.constantFrom('1967', '1967-06', '1967-06-24'),
  title: fc.constantFrom('Talks', ' Talks ', { en: 'Talks' }, { en: 'Talks', vi: ' Đàm phán ', 'zh-Hans': '谈' }),
  category: fc.constantFrom('visit', 'x1'),
}
const odd = fc.constantFrom<unknown>(
  undefined, null, '', ' ', '\u00a0', 'A', 'a--b', '-a', 'a-', 'é', '1967-13', '1967-02-30', '1983~', 0, 1, 3, 5, 6, 2.5, -1, Number.NaN, Infinity, '3', true, [], {}, ['a'], ['a', 'B'], [null],
  [undefined], gap, [{}], { en: '' }, { en: 'A', vi: 5 }, { E: 'A' }, { en: { text: 'A', status: 'machine' } }, { constructor: 'A' }, 'a-b', 'mutual', 'up',
)
const optional = ['label', 'summary', 'place', 'evidence', 'significance', 'direction', 'related', 'tags', 'actors', 'claims', 'accounts', 'conflicts', 'figures', 'colour'] as const
/** Events most of which have something odd in one or two fields. */
const someEvent = fc
  .tuple(fc.record(fitting), fc.dictionary(fc.constantFrom(...optional), fc.oneof(odd, fc.constantFrom<unknown>('Words', ['a', 'b-c'], [], 4, 'a-b')), { maxKeys: 3 }), fc.dictionary(fc.constantFrom(...Object.keys(fitting)), odd, { maxKeys: 1 }))
  .map(([event, extra, slip]) => Object.assign({}, event, extra, slip))

describe('isPlainEvent', () => {
  it('accepts nothing that the schema does not', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: someEvent }, { weight: 1, arbitrary: fc.anything() }), (event) => {
        if (!isPlainEvent(event)) return
        plain++
        expect(issuesOfEvent(event)).toBeNull()
      }),
      { numRuns: 5000 },
    )
    expect(plain).toBeGreaterThan(500)
  })

  it.each<[string, Record<string, unknown>]>([
    ['the least there is', {}],
    ['what is complete', completeEvent(minimal)],
    ['texts in several languages', { title: { en: 'Talks', vi: 'Đàm phán' }, summary: 'They met.', place: null }],
    ['keys that the format does not know', { colour: 'red' }],
    ['lists of ids', { tags: ['border', 'third-indochina-war'], related: ['1979-fall'] }],
  ])('accepts %s', (_, part) => {
    expect(isPlainEvent({ ...minimal, ...part })).toBe(true)
  })

  it.each<[string, Record<string, unknown>]>([
    ['a date in doubt', { date: '1967?' }],
    ['a claim', { claims: [{ text: 'So it was.' }] }],
    ['a translation with its status', { title: { en: 'Talks', vi: { text: 'Đàm phán', status: 'machine' } } }],
  ])('leaves %s to the schema', (_, part) => {
    expect(isPlainEvent({ ...minimal, ...part })).toBe(false)
    expect(issuesOfEvent({ ...minimal, ...part })).toBeNull()
  })
})
