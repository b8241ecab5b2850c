import type { Ink } from '../Ink.ts'
import type { Outline, Paint, Points } from './Slide.ts'

/** Shorter dashes than this are dots. */
const DOT = 3

/**
 * A colour as computed styles write it: six digits, and how opaque it is.
 * @throws Error for what is no colour in red, green and blue
 */
export function paintOf(colour: string): Paint {
  const hex = /^#([\da-f]{6})$/i.exec(colour)
  if (hex) return { colour: hex[1]!.toUpperCase(), opacity: 1 }
  const share = colour.startsWith('color(srgb ')
  const numbers = /^(?:rgba?|color)\((.*)\)$/.exec(colour)?.[1]?.replace('srgb', '').split(/[\s,/]+/).filter(Boolean).map(Number) ?? []
  const [red, green, blue, opacity = 1] = numbers
  if (blue === undefined || numbers.some(Number.isNaN)) throw new Error(`No colour of a slide: ${colour}`)
  const digits = [red!, green!, blue].map((part) => Math.round(share ? part * 255 : part).toString(16).padStart(2, '0'))
  return { colour: digits.join('').toUpperCase(), opacity }
}

/** What an ink fills with, as opaque as all it stands in lets it be; null for nothing. */
export function fillOf({ fill, fillOpacity, opacity }: Ink, alpha: number): Paint | null {
  return fill === null ? null : shown(paintOf(fill), alpha * opacity * fillOpacity)
}

/**
 * What an ink strokes with. A seam of paper under its fill is left out: a slide would draw it over the fill.
 * @param scale points to a pixel
 * @param paper what the drawing lies on
 */
export function outlineOf({ stroke, strokeOpacity, strokeWidth, strokeFirst, opacity, dash }: Ink, alpha: number, scale: number, paper: string | null = null): Outline | null {
  const paint = stroke === null || (strokeFirst && stroke === paper) ? null : shown(paintOf(stroke), alpha * opacity * strokeOpacity)
  if (!paint) return null
  return { ...paint, width: strokeWidth * scale, dash: dash.length === 0 ? 'solid' : (dash[0] ?? 0) < DOT ? 'dot' : 'dash' }
}

/** Points of an inch. */
export const POINTS: Points = 72

function shown(paint: Paint, opacity: number): Paint | null {
  const all = paint.opacity * opacity
  return all < 0.005 ? null : { ...paint, opacity: all }
}
