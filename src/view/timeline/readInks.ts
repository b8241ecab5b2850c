import type { Ink, InkOf } from '../../figure/Ink.ts'

/**
 * Reads inks from the stylesheet, each chain once: what it names is built inside the probe and its computed style read. What was
 * built stays there for the chains that begin alike: the styles of what has not changed are not worked out again.
 * @param probe an `<svg class="bt-scene">` inside the timeline's root, not shown, with nothing else put into it
 * @returns what is true until the stylesheet says something else: another theme, another colour scheme of the system, forced colours
 */
export function readInks(probe: SVGSVGElement): InkOf {
  probe.replaceChildren()
  const known = new Map<string, Ink>()
  const built = new Map<string, SVGElement>([['', probe]])
  const elementOf = (chain: string): SVGElement => {
    let element = built.get(chain)
    if (!element) {
      const cut = chain.lastIndexOf('/')
      element = elementFor(chain.slice(cut + 1))
      elementOf(chain.slice(0, Math.max(0, cut))).append(element)
      built.set(chain, element)
    }
    return element
  }
  return (chain) => {
    let ink = known.get(chain)
    if (!ink) {
      ink = inkOf(elementOf(chain))
      known.set(chain, ink)
    }
    return ink
  }
}

/** @param link a name and classes, and states as attributes, such as "g bt-event data-open" */
function elementFor(link: string): SVGElement {
  const [name = 'g', ...words] = link.split(' ')
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const word of words) {
    if (word.startsWith('data-')) element.setAttribute(word, 'true')
    else element.classList.add(word)
  }
  return element
}

const NO_DASH: number[] = []

/** Reads no more than its kind of shape is drawn with: each property costs. */
function inkOf(element: SVGElement): Ink {
  const style = getComputedStyle(element)
  const { localName } = element
  const [group, stop, text] = [localName === 'g', localName === 'stop', localName === 'text']
  const drawn = !group && !stop
  const stroke = drawn ? paint(style.stroke) : null
  return {
    fill: drawn ? paint(style.fill) : null,
    fillOpacity: drawn ? Number(style.fillOpacity) : 1,
    stroke,
    strokeOpacity: stroke === null ? 1 : Number(style.strokeOpacity),
    strokeWidth: stroke === null ? 0 : Number.parseFloat(style.strokeWidth),
    dash: stroke === null || style.strokeDasharray === 'none' ? NO_DASH : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
    lineCap: stroke === null ? 'butt' : (style.strokeLinecap as CanvasLineCap),
    lineJoin: stroke === null ? 'miter' : (style.strokeLinejoin as CanvasLineJoin),
    strokeFirst: stroke !== null && style.paintOrder.startsWith('stroke'),
    opacity: stop ? 1 : Number(style.opacity),
    font: text ? `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}` : '',
    stopColour: stop ? style.stopColor : '',
  }
}

/** A colour that shows, else null. */
function paint(value: string): string | null {
  return value === 'none' || value === 'transparent' || /^rgba\(.*, 0\)$/.test(value) ? null : value
}
