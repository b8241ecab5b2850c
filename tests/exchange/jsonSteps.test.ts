import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonSteps } from '../../src/exchange/jsonSteps.ts'
import { finish } from '../../src/record/Steps.ts'

describe('a document as JSON in pieces', () => {
  it('reads back as it was, whatever is in it and however long its list', () => {
    const documents = fc.record({ title: fc.string({ unit: 'binary' }), items: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 5 }), times: fc.integer({ min: 0, max: 90 }) })
    fc.assert(fc.property(documents, ({ title, items, times }) => {
      const document = { title, events: Array.from({ length: times }, () => items).flat(), last: true }
      expect(JSON.parse(finish(jsonSteps(document, 'events')).join(''))).toEqual(JSON.parse(JSON.stringify(document)))
    }), { numRuns: 20 })
    expect(finish(jsonSteps({ events: [] }, 'events')).join('')).toBe('{"events":[]}')
  })

  it('says how far it is', () => {
    const shares = [...jsonSteps({ events: Array.from({ length: 1001 }, (_, i) => i) }, 'events')]
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(3)
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })
})
