import { describe, expect, it } from 'vitest'
import { upgradeRecord } from '../../src/record/upgradeRecord.ts'
import { minimalDocument } from '../aRecord.ts'

describe('upgradeRecord', () => {
  it.each([
    ['a record of the current format', minimalDocument],
    ['a record of a format it does not know', { format: 'bilateral-timeline/99', events: [] }],
    ['a record that names no format', { events: [] }],
    ['what is no record', 'text'],
    ['nothing', null],
  ])('leaves %s as it is', (_, input) => {
    expect(upgradeRecord(input)).toBe(input)
  })
})
