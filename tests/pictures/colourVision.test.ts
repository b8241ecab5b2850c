// @vitest-environment node
import { readFileSync } from 'node:fs'
import { type Lrgb, converter, differenceCiede2000, parse } from 'culori'
import { describe, expect, it } from 'vitest'
import { colourOf, markPath } from '../../src/layout/markPath.ts'
import { categoryMark, markOf } from '../../src/query/markOf.ts'
import { DIRECTIONS } from '../../src/record/format.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { aRecord } from '../aRecord.ts'
import { COLOUR_VISIONS, type ColourMatrix } from './colourVision.ts'

/** Two marks of one shape need colours so far apart (CIEDE2000) that nobody takes one for the other; some 2 can just be seen. */
const APART = 11

const linear = converter('lrgb')
const difference = differenceCiede2000()
const visions: readonly (readonly [string, ColourMatrix | null])[] = [['all colours', null], ...Object.entries(COLOUR_VISIONS)]

/** Colours of the stylesheet by theme, in their order. */
const palette = [...readFileSync('src/styles/colours.css', 'utf8').matchAll(/--c\d: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, light = '', dark = '']) => ({ light, dark }))
const themes = ['light', 'dark'] as const

function seen(colour: string, matrix: ColourMatrix | null): Lrgb {
  const { r, g, b } = linear(parse(colour))!
  if (!matrix) return { mode: 'lrgb', r, g, b }
  const [red = 0, green = 0, blue = 0] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)))
  return { mode: 'lrgb', r: red, g: green, b: blue }
}

interface Drawn {
  name: string
  /** Place of its colour in the palette. */
  colour: number
  /** Every shape that its events are drawn with. */
  shapes: ReadonlySet<string>
}

/** Pairs that somebody could confuse, and where: one shape, and colours too near. */
function confused(drawn: readonly Drawn[]): string[] {
  const pairs = drawn.flatMap((a, i) => drawn.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => [...a.shapes].some((shape) => b.shapes.has(shape)))
  return pairs.flatMap(([a, b]) => themes.flatMap((theme) => visions.flatMap(([vision, matrix]) => {
    const apart = difference(seen(palette[a.colour]![theme], matrix), seen(palette[b.colour]![theme], matrix))
    return apart < APART ? [`${a.name} and ${b.name} in ${vision}, ${theme}: ${apart.toFixed(1)}`] : []
  })))
}

const pathsOf = (mark: Parameters<typeof markPath>[0]) => [null, ...DIRECTIONS].map((direction) => markPath(mark, 12, direction))

describe('the categories of the record that ships', () => {
  const record = checkedRecord('data').record!
  const drawn = record.categories.map(({ id }, i): Drawn => ({
    name: id,
    colour: colourOf(i),
    // Its own mark, and those of tags that some of its events have.
    shapes: new Set([categoryMark(record, i), ...record.events.filter(({ category }) => category === id).map((event) => markOf(event, record))].flatMap(pathsOf)),
  }))

  it('are told apart in greyscale, protanopia, deuteranopia and tritanopia, in both themes', () => {
    expect(palette).toHaveLength(8)
    expect(drawn.length).toBeGreaterThan(1)
    expect(confused(drawn)).toEqual([])
  })

  it('would not be by colours alone: that is what the shapes are for', () => {
    const alike = drawn.map((each) => ({ ...each, shapes: new Set(['M0,0']) }))
    expect(confused(alike).some((pair) => pair.includes('greyscale'))).toBe(true)
    expect(confused(alike).some((pair) => pair.includes('all colours'))).toBe(false)
  })
})

describe('categories of a record that names no marks', () => {
  it('are told apart, up to eleven', () => {
    const record = aRecord({ categories: Array.from({ length: 11 }, (_, i) => ({ id: `category-${i}`, name: `Category ${i}` })), events: [] })
    expect(confused(record.categories.map(({ id }, i) => ({ name: id, colour: colourOf(i), shapes: new Set(pathsOf(categoryMark(record, i))) })))).toEqual([])
  })
})
