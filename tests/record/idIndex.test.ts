import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, idIndex } from '../../src/record/idIndex.ts'
import { finish } from '../../src/record/Steps.ts'
import { minimalDocument } from '../aRecord.ts'

const indexOf = (ids: readonly string[], hash = hashOf) => {
  const events = ids.map((id) => ({ ...minimalDocument.events[0]!, id }))
  return finish(idIndex(events, Uint32Array.from(events.keys()), Uint32Array.from(ids, hash)))
}

describe('idIndex', () => {
  it('finds each id where it first stands, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-c]{1,4}$/), { maxLength: 40 }), fc.stringMatching(/^[a-c]{1,4}$/), (ids, wanted) => {
        const kept = [...new Set(ids)]
        const index = indexOf(ids)
        expect([...index.places]).toEqual(kept.map((id) => ids.indexOf(id)))
        for (const id of [...ids, wanted]) expect(index.indexOf(id)).toBe(kept.indexOf(id))
      }),
    )
  })

  it('tells numbered ids apart by most of their hashes', () => {
    const hashes = new Set(Array.from({ length: 50_000 }, (_, i) => hashOf(`event-${i}`) & 0x1ffff))
    // Of 50,000 balls thrown into 131,072 urns some 41,600 urns are hit.
    expect(hashes.size).toBeGreaterThan(40_000)
  })
})
