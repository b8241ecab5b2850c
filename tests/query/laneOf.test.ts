import { describe, expect, it } from 'vitest'
import { laneIds, laneOf } from '../../src/query/laneOf.ts'
import { type EventDocument, aRecord, anEvent } from '../aRecord.ts'

const record = aRecord()
const vn = { name: 'An envoy of Hanoi', party: 'vn' }
const kh = { name: 'An envoy of Phnom Penh', party: 'kh' }
const la = { name: 'An envoy of Vientiane', party: 'la' }
const un = { name: 'An envoy of the United Nations' }

describe('laneIds', () => {
  it.each([
    ['category', ['diplomacy', 'visit']],
    ['side', ['vn', 'both', 'kh', 'others']],
    ['none', ['all']],
  ] as const)('by %s are %j from the top', (mode, ids) => {
    expect(laneIds(record, mode)).toEqual(ids)
  })
})

describe('laneOf', () => {
  it('is the category of the event, by category', () => {
    expect(laneOf(anEvent({ category: 'visit', direction: 'a-b' }), record, 'category')).toBe('visit')
  })

  it('is the one lane there is, when the drawing is not divided', () => {
    expect(laneOf(anEvent({ category: 'visit', direction: 'a-b' }), record, 'none')).toBe('all')
  })

  it.each([
    ['a-b', 'vn'],
    ['b-a', 'kh'],
    ['mutual', 'both'],
    ['third-party', 'others'],
  ] as const)('by side of an event %s is "%s", whoever the actors are', (direction, lane) => {
    expect([laneOf(anEvent({ direction }), record, 'side'), laneOf(anEvent({ direction, actors: [la] }), record, 'side')]).toEqual([lane, lane])
  })

  it.each<[string, EventDocument['actors'], string]>([
    ['one actor', [vn], 'vn'],
    ['several of one party', [kh, kh], 'kh'],
    ['both parties', [kh, vn, kh], 'both'],
    ['a party and someone of no party', [vn, un], 'others'],
    ['three parties', [vn, kh, un], 'others'],
    ['no party at all', [un], 'others'],
    ['no actors', [], 'others'],
  ])('by side, without a direction, follows %s', (_, actors = [], lane) => {
    expect(laneOf(anEvent({ direction: null, actors }), record, 'side')).toBe(lane)
  })
})
