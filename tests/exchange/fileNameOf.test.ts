// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/exchange/fileNameOf.ts'
import { someText } from './someMatches.ts'

describe('the name of a file', () => {
  it.each([
    [['Viet Nam–Cambodia relations, 1945 to today', '1.1.0', '87 of 416 events'], '.csv', 'viet-nam-cambodia-relations-1945-to-today-1.1.0-87-of-416-events.csv'],
    [['Quan hệ Việt Nam – Đông Dương', '', '3 sources'], '.csl.json', 'quan-he-viet-nam-dong-duong-3-sources.csl.json'],
    [['ភ្នំពេញ'], '.ics', 'ភ្នំពេញ.ics'],
    [['../../etc/passwd'], '.csv', 'etc-passwd.csv'],
    [['…', ''], '.csv', 'timeline.csv'],
  ])('of %j is fit for any disk', (parts, ending, name) => {
    expect(fileNameOf(parts, ending)).toBe(name)
  })

  it('holds letters, digits, points and single hyphens alone, and is not too long', () => {
    fc.assert(fc.property(fc.array(someText, { maxLength: 3 }), (parts) => {
      const name = fileNameOf(parts, '.csv')
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+([-.][\p{L}\p{M}\p{N}]+)*\.csv$/u)
      expect([...name].length).toBeLessThanOrEqual(3 * 81 + 4)
    }))
  })
})
