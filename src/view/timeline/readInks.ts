import type { Ink, InkOf } from '../../figure/Ink.ts'

/** The stylesheet's inks for a pen that has no styles of its own. */
export interface Inks {
  inkOf: InkOf
  /** To be called when the stylesheet says something else: another theme, another colour scheme of the system, forced colours. */
  forget: () => void
}

/**
 * Reads inks from the stylesheet, each chain once: what it names is built inside the probe and its computed style read.
 * @param probe an empty `<svg class="bt-scene">` inside the timeline's root, not shown, with nothing else put into it
 */
export function readInks(probe: SVGSVGElement): Inks {
  const known = new Map<string, Ink>()
  return {
    inkOf: (chain) => {
      let ink = known.get(chain)
      if (!ink) {
        ink = inkIn(probe, chain)
        known.set(chain, ink)
      }
      return ink
    },
    forget: () => known.clear(),
  }
}

function inkIn(probe: SVGSVGElement, chain: string): Ink {
  let element: SVGElement = probe
  for (const link of chain.split('/')) {
    const [name = 'g', ...words] = link.split(' ')
    const child = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const word of words) {
      if (word.startsWith('data-')) child.setAttribute(word, 'true')
      else child.classList.add(word)
    }
    element.append(child)
    element = child
  }
  const ink = inkOf(getComputedStyle(element))
  probe.replaceChildren()
  return ink
}

function inkOf(style: CSSStyleDeclaration): Ink {
  return {
    fill: paint(style.fill),
    fillOpacity: Number(style.fillOpacity),
    stroke: paint(style.stroke),
    strokeOpacity: Number(style.strokeOpacity),
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
    lineCap: style.strokeLinecap as CanvasLineCap,
    lineJoin: style.strokeLinejoin as CanvasLineJoin,
    strokeFirst: style.paintOrder.startsWith('stroke'),
    opacity: Number(style.opacity),
    font: `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
    stopColour: style.stopColor,
  }
}

/** A colour that shows, else null. */
function paint(value: string): string | null {
  return value === 'none' || value === 'transparent' || /^rgba\(.*, 0\)$/.test(value) ? null : value
}
