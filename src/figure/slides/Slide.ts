/** Inches from a slide's top left corner, or of its length. */
export type Inches = number
/** Of letters and strokes: 72 to the inch. */
export type Points = number

/** 16:9, as presentation programs make them: 13⅓ by 7½ inches. */
export const SLIDE = { width: 40 / 3, height: 7.5 } as const

/** Where a thing stands on a slide. */
export interface Box {
  x: Inches
  y: Inches
  width: Inches
  height: Inches
}

/** Six hexadecimal digits, and how opaque, from 0 to 1. */
export interface Paint {
  colour: string
  opacity: number
}

/** From the left to the right of what it fills. */
export interface Fade {
  colour: string
  stops: readonly (readonly [offset: number, opacity: number])[]
}

export interface Outline extends Paint {
  width: Points
  dash: 'solid' | 'dash' | 'dot'
}

/** A step of a path, about its box's top left corner; curves are cubic. */
export type PathStep =
  | { to: 'move' | 'line'; x: Inches; y: Inches }
  | { to: 'curve'; x: Inches; y: Inches; x1: Inches; y1: Inches; x2: Inches; y2: Inches }
  | { to: 'close' }

export interface SlideShape {
  kind: 'shape'
  box: Box
  form: { kind: 'rect' } | { kind: 'round'; radius: Inches } | { kind: 'line' } | { kind: 'path'; steps: readonly PathStep[] }
  fill: Paint | Fade | null
  outline: Outline | null
  /** What it shows, for those who do not see it; empty for what only decorates. */
  alt: string
}

/** Letters of one look. */
export interface Run {
  text: string
  /** BCP 47. */
  language: string
  colour: string
  /** Times the paragraph's size; 1 unless given. */
  scale?: number
  bold?: boolean
  italic?: boolean
  /** A source's number. */
  raised?: boolean
  /** An address beginning with http. */
  link?: string
}

export interface Paragraph {
  runs: readonly Run[]
  /** Room below it, times the size of its letters. */
  after?: number
}

export interface SlideText {
  kind: 'text'
  /** Its title is what a slide is called in lists of slides and by screen readers. */
  role: 'title' | 'text'
  box: Box
  size: Points
  paragraphs: readonly Paragraph[]
  align: 'left' | 'center' | 'right'
  across: 'top' | 'middle' | 'bottom'
  /** Whether lines break at the box's edge. */
  wraps: boolean
}

/** What is moved and told as one. */
export interface SlideGroup {
  kind: 'group'
  alt: string
  items: readonly (SlideShape | SlideText)[]
}

export type SlideItem = SlideShape | SlideText | SlideGroup

/** A slide as plain data, from the back to the front. */
export interface Slide {
  paper: string
  items: readonly SlideItem[]
  /** What the speaker sees; paragraphs between line breaks. */
  notes: string
}
