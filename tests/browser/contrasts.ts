import type { Page } from 'playwright-core'

export interface Contrast {
  what: string
  ratio: number
  /** Relative luminance of the ground, 0 black to 1 white. */
  ground: number
}

/**
 * Contrast of each text that a selector finds against the ground it stands on, by WCAG's formula and computed colours.
 * @param drawn with `stroke`, of lines
 */
export function contrasts(page: Page, selector: string, drawn: 'fill' | 'stroke' = 'fill'): Promise<Contrast[]> {
  return page.evaluate(([chosen, drawn]) => {
    type Colour = [red: number, green: number, blue: number, alpha: number]
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
    const colourOf = (text: string): Colour => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = text
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha / 255]
    }
    const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1]
    const luminance = ([r, g, b]: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const groundOf = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1]
      const own = colourOf(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
    }
    const [place = '', pseudo] = chosen.split('::')
    return [...document.querySelectorAll(place)].map((element) => {
      const { color, [drawn]: paint } = getComputedStyle(element, pseudo && `::${pseudo}`)
      const ground = groundOf(element)
      const ink = colourOf(element instanceof SVGElement ? paint : color)
      let opacity = 1
      for (let each: Element | null = element; each; each = each.parentElement) opacity *= Number(getComputedStyle(each).opacity)
      const [a, b] = [luminance(over([ink[0], ink[1], ink[2], ink[3] * opacity], ground)), luminance(ground)]
      return { what: `${element.textContent} ${color}`, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), ground: b }
    })
  }, [selector, drawn] as const)
}
