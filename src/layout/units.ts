/** Pixels of the page, not of the device; may be a fraction. */
export type CssPixels = number

/** How many CSS pixels one day takes: the zoom level. */
export type PixelsPerDay = number

/** The width a text takes in the label face. Given by whoever draws, so that layout stays free of the DOM. */
export type Measure = (text: string) => CssPixels

export interface Rect {
  x: CssPixels
  y: CssPixels
  width: CssPixels
  height: CssPixels
}
