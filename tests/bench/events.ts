/** A dated title, as plain as the least of the peers needs it. */
export interface BenchEvent {
  id: string
  /** `YYYY-MM-DD` */
  date: string
  title: string
  /** One of `GROUPS`, or a category of the record. */
  category: string
}

export const GROUPS = ['diplomacy', 'visit', 'agreement', 'conflict', 'border', 'security', 'trade', 'people'] as const

const FIRST_DAY = Date.UTC(1945, 0, 1) / 864e5
const DAYS = Date.UTC(2026, 11, 31) / 864e5 - FIRST_DAY + 1

const WHO = ['Foreign ministers', 'Prime ministers', 'Border committees', 'Trade delegations', 'Defence officials', 'Provincial governors', 'Central banks', 'Youth unions']
const DEED = ['sign', 'discuss', 'postpone', 'ratify', 'review', 'renew', 'suspend', 'announce']
const WHAT = ['a fisheries agreement', 'the land border', 'a loan for a road', 'a customs protocol', 'the return of refugees', 'a joint patrol', 'an exhibition', 'electricity prices']

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Events from 1945 to 2026, in no order, the same at every call: later years are denser, as records are. */
export function makeEvents(count: number, seed = 1945): BenchEvent[] {
  const random = seededRandom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  return Array.from({ length: count }, (_, index) => {
    const date = isoDay(FIRST_DAY + Math.floor(Math.sqrt(random()) * DAYS))
    return { id: `${date}-${index}`, date, title: `${pick(WHO)} ${pick(DEED)} ${pick(WHAT)}, ${index + 1}`, category: pick(GROUPS) }
  })
}

/** @param day days since 1970-01-01 */
export function isoDay(day: number): string {
  return new Date(day * 864e5).toISOString().slice(0, 10)
}
