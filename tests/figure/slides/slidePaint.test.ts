// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { letterOf } from '../../../src/figure/letterOf.ts'
import { paintOf } from '../../../src/figure/slides/slidePaint.ts'
import { faceRuns } from '../../../src/figure/slides/slideFonts.ts'

describe('paintOf', () => {
  it.each([
    ['rgb(10, 106, 174)', '0A6AAE', 1],
    ['rgba(255, 0, 0, 0.25)', 'FF0000', 0.25],
    ['rgb(10 106 174 / 0.5)', '0A6AAE', 0.5],
    ['color(srgb 1 0.5 0 / 0.4)', 'FF8000', 0.4],
    ['#0a6aae', '0A6AAE', 1],
  ])('reads %s', (css, colour, opacity) => expect(paintOf(css)).toEqual({ colour, opacity }))

  it('refuses what it cannot write', () => expect(() => paintOf('currentcolor')).toThrow('currentcolor'))
})

describe('letterOf', () => {
  it('reads size and weight', () => {
    expect(letterOf('normal 600 13px "Be Vietnam Pro", sans-serif')).toEqual({ size: 13, weight: 600 })
    expect(letterOf('normal 400 11.5px serif')).toEqual({ size: 11.5, weight: 400 })
  })
})

describe('faceRuns', () => {
  it('cuts where the script changes and loses nothing', () => {
    const text = 'Quan hệ ភ្នំពេញ និង ហាណូយ, 1967'
    const runs = faceRuns(text)
    expect(runs.map((run) => run.text).join('')).toBe(text)
    expect(runs.filter(({ khmer }) => khmer).map((run) => run.text)).toEqual(['ភ្នំពេញ និង ហាណូយ'])
    expect(new Set(runs.map(({ face }) => face)).size).toBe(2)
  })
})
