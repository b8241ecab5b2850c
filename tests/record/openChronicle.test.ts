import { describe, expect, it } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { openChronicle } from '../../src/record/openChronicle.ts'
import { readRecord } from '../../src/record/readRecord.ts'
import { aDocument, eventDocument, minimalDocument } from '../aRecord.ts'

let time = 0
/** A clock on which every step lasts longer than a slice. */
const turns = { now: () => (time += 20), breathe: () => Promise.resolve() }

const events = Array.from({ length: 300 }, (_, i) => ({ ...eventDocument, id: `event-${i}`, date: String(2000 - (i % 90)), related: i % 7 === 0 ? ['event-1'] : [] }))

describe('openChronicle', () => {
  it('comes to what reading and ordering at once come to', async () => {
    const document = { ...aDocument, events }
    const opening = await openChronicle(document, turns)
    const reading = readRecord(document)
    if (!opening.ok || !reading.ok) throw new Error('a sound record was refused')
    const { record, columns, entries, extent } = chronicleOf(reading.record)
    expect([...opening.chronicle.entries]).toEqual([...entries])
    expect([opening.chronicle.columns, opening.chronicle.extent]).toEqual([columns, extent])
    expect({ ...opening.chronicle.record, events: [] }).toEqual({ ...record, events: [] })
  })

  it('copies no event and changes none', async () => {
    const document = { ...minimalDocument, events: minimalDocument.events.map((event) => ({ ...event, title: ' Talks ' })) }
    const before = structuredClone(document)
    const opening = await openChronicle(document, turns)
    expect(opening.ok && opening.chronicle.eventOf(0)).toBe(document.events[0])
    expect(opening.ok && opening.chronicle.entries.at(0).event).toMatchObject({ title: 'Talks', significance: 3, claims: [] })
    expect(document).toEqual(before)
  })

  it('says how far it is, from the beginning to the end', async () => {
    const shares: number[] = []
    await openChronicle({ ...aDocument, events }, { ...turns, onProgress: (share) => shares.push(share) })
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect([shares[0]! < 0.1, shares.at(-1)! > 0.9, shares.at(-1)! <= 1]).toEqual([true, true, true])
  })

  it('gives the same problems as readRecord', async () => {
    const document = { ...aDocument, title: 5, events: [{ ...events[0], date: 'May' }, events[1], 'none'], stories: 5 }
    const opening = await openChronicle(document, turns)
    expect(opening).toEqual(readRecord(document))
    expect(opening.ok ? [] : opening.problems.map(({ id, what }) => `${id}: ${what}`)).toEqual([
      'record: title is 5', 'event-0: date is "May"', 'events[2]: it is "none"', 'record: stories is 5',
    ])
  })

  it('tells a thousand problems and counts the rest', async () => {
    const faulty = Array.from({ length: 1200 }, (_, i) => ({ ...minimalDocument.events[0]!, id: `event-${i}`, significance: 9 }))
    const opening = await openChronicle({ ...minimalDocument, stories: 5, events: faulty }, turns)
    if (opening.ok) throw new Error('a faulty record was opened')
    expect([opening.problems.length, opening.more]).toEqual([1000, 201])
    expect(opening.problems.at(-1)).toMatchObject({ id: 'event-999' })
  })
})
