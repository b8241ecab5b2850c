// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowText, heightOf } from '../../../src/figure/slides/flowText.ts'
import type { Paragraph } from '../../../src/figure/slides/Slide.ts'

const widthOf = (text: string, size: number) => text.length * size * 0.5
const paragraph = (text: string): Paragraph => ({ runs: [{ text, language: 'en', colour: '000000' }], after: 0.4 })
const box = { width: 5, height: 4 }
const SIZES = [18, 14, 11]

describe('flowText', () => {
  it('takes the largest size at which all fits', () => {
    expect(flowText([paragraph('Few words.')], box, SIZES, widthOf)).toMatchObject({ size: 18, pages: [{ length: 1 }] })
    expect(flowText(Array.from({ length: 12 }, () => paragraph('word '.repeat(10))), box, SIZES, widthOf).size).toBe(14)
  })

  it('loses no paragraph, keeps their order, and fills no page beyond the box unless with one paragraph', () => {
    fc.assert(fc.property(fc.array(fc.lorem({ maxCount: 60 }), { minLength: 1, maxLength: 30 }), (texts) => {
      const all = texts.map(paragraph)
      const { size, pages } = flowText(all, box, SIZES, widthOf)
      expect(pages.flat()).toEqual(all)
      for (const page of pages.filter(({ length }) => length > 1)) {
        expect(page.reduce((sum, each) => sum + heightOf(each, size, box.width * 72, widthOf), 0)).toBeLessThanOrEqual(box.height * 72 + 1e-6)
      }
    }))
  })

  it('counts the lines that a text without blanks takes', () => {
    const one = heightOf(paragraph('ក'.repeat(10)), 10, 100, widthOf)
    expect(heightOf(paragraph('ក'.repeat(100)), 10, 100, widthOf)).toBeGreaterThan(5 * (one - 4))
  })
})
