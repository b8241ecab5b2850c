import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsTold } from '../../src/query/periods.ts'
import { markOf } from '../../src/query/markOf.ts'
import { checkRecord } from '../../src/record/checkRecord.ts'
import { type Chronicle, chronicleOf } from '../../src/record/Chronicle.ts'
import { excerptOf } from '../../src/record/excerptOf.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { type EventDocument, aRecord } from '../aRecord.ts'
import { askedOf } from '../query/asked.ts'
import { someChronicle, someFilter } from '../query/aStory.ts'

const account = { holder: 'Hanoi', text: 'So it was.' }
const full: EventDocument[] = [
  { id: '1979-fall', date: '1979-01-07', title: 'Fall', label: 'Short', summary: 'Told.', category: 'diplomacy', direction: 'a-b', significance: 5, accounts: [account, account], tags: ['anniversaries', 'border'], related: ['1967-ties'], actors: [{ person: 'pham-van-dong', party: 'vn' }] },
  { id: '1967-ties', date: '1967-06-24', title: 'Ties', category: 'visit', claims: [{ text: 'A claim.', sources: ['first-book'] }], actors: [{ name: 'One', party: 'kh' }, { name: 'Two', party: 'kh' }, { name: 'Three' }], place: 'Hanoi' },
  { id: '1991-accords', date: '1991~', title: 'Accords', category: 'diplomacy', conflicts: [{ about: 'date', text: 'Two dates.' }] },
]
const whole = aRecord({
  events: full,
  tags: { anniversaries: { name: 'Anniversaries', definition: 'Days kept.', mark: 'rosette' }, border: { name: 'Border', definition: 'Where they meet.' } },
  periods: [{ id: 'war', date: '1978/1989', name: 'War', summary: 'Told.', claims: [{ text: 'One.' }, { text: 'Two.' }] }],
  series: [{ id: 'trade', title: 'Trade', unit: 'USD', kind: 'flow', definition: 'Goods.', points: [{ date: '1999', value: 1 }] }],
  stories: [{ id: 'road', title: 'Road', steps: [{ state: { event: '1979-fall' }, title: 'First', text: 'Told.' }, { state: {}, title: 'Second', text: 'Told.' }] }],
})
const excerpt = excerptOf(whole)

const idsOf = ({ entries, idOf }: Chronicle) => Array.from({ length: entries.length }, (_, i) => idOf(i))
const mixed = someChronicle.chain(({ record }) => fc
  .array(fc.array(fc.constantFrom('vn', 'kh', 'cn', undefined), { maxLength: 3 }), { minLength: record.events.length, maxLength: record.events.length })
  .map((parties) => chronicleOf({ ...record, events: record.events.map((event, i) => ({ ...event, actors: parties[i]!.map((party) => ({ name: 'One', ...(party && { party }) })) })) })))

describe('excerptOf', () => {
  it('gives the same order, columns, extent and categories as the whole record', () => {
    fc.assert(fc.property(mixed, (chronicle) => {
      const short = chronicleOf(excerptOf(chronicle.record))
      expect(idsOf(short)).toEqual(idsOf(chronicle))
      expect(short.columns).toEqual(chronicle.columns)
      expect(short.extent).toEqual(chronicle.extent)
      expect(short.categories).toEqual(chronicle.categories)
    }))
  })

  it('gives the same matches and counts to any filter without words', () => {
    fc.assert(fc.property(mixed, someFilter, (chronicle, filter) => {
      const [short, long] = [askedOf(chronicleOf(excerptOf(chronicle.record))), askedOf(chronicle)]
      const asked = { ...filter, words: '' }
      expect(short.matches(asked).indexes).toEqual(long.matches(asked).indexes)
      expect(short.counts(asked)).toEqual(long.counts(asked))
      expect(short.ways(asked)).toEqual(long.ways(asked))
    }))
  })

  it('keeps what a drawing shows of an event, with its links both ways', () => {
    const [short, long] = [chronicleOf(excerpt), chronicleOf(whole)]
    for (const [i, id] of idsOf(long).entries()) {
      expect(short.textOf(i)).toEqual(long.textOf(i))
      expect(short.entries.at(i).related).toEqual(long.entries.at(i).related)
      expect(markOf(short.byId.get(id)!.event, excerpt)).toBe(markOf(long.byId.get(id)!.event, whole))
    }
    expect(Array.from(short.columns.contested)).toEqual([0, 1, 1])
  })

  it('leaves out what is read one by one', () => {
    const text = JSON.stringify(excerpt)
    for (const gone of ['Told.', 'A claim.', 'So it was.', 'Two dates.', 'A Book', 'Lam Bá Kiệt', 'Goods.', '"name":"One"', '"border"']) expect(text).not.toContain(gone)
  })

  it('keeps the steps of stories with the view of each', () => {
    expect(excerpt.stories[0]!.steps.map(({ state }) => state)).toEqual([{ event: '1979-fall' }, {}])
  })

  it('weighs a period by the claims that the whole record makes of it', () => {
    expect(excerpt.periods.map(claimsTold)).toEqual(whole.periods.map(claimsTold))
  })

  it('is a record of the same format', () => {
    expect(readRecord(JSON.parse(JSON.stringify(excerpt)))).toMatchObject({ ok: true })
  })

  it('changes nothing when taken of an excerpt', () => {
    expect(excerptOf(excerpt)).toEqual(excerpt)
  })

  it('is refused where whole records are kept', () => {
    const reading = readRecord(JSON.parse(JSON.stringify(excerpt)))
    const whats = reading.ok ? checkRecord(reading.record).map(({ what }) => what) : []
    expect(whats).toEqual(expect.arrayContaining(['says "excerpt"', 'says "contested"', 'says "told"', 'step 1 has no text']))
  })
})
