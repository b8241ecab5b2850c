// @vitest-environment jsdom
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { Shape } from '../../src/figure/Shape.ts'
import { SvgShapes } from '../../src/figure/SvgShapes.tsx'
import { svgText } from '../../src/figure/svgText.ts'

const read = (shapes: readonly Shape[]) => {
  const page = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${svgText(shapes, 'id')}</svg>`, 'image/svg+xml')
  expect(page.querySelector('parsererror')).toBeNull()
  return page.documentElement
}
const soft = (colour: number): Shape => ({ kind: 'rect', className: 'bt-soft', x: 0, y: 0, width: 9, height: 9, gradient: 'in', colour })

describe('svgText', () => {
  it('lets no text and no class become markup', () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', 'g', 'é', ' ') })
    fc.assert(
      fc.property(nasty, nasty, (text, className) => {
        const svg = read([{ kind: 'text', className, text: `(${text})`, x: 1, y: 2 }])
        expect(svg.children).toHaveLength(1)
        expect(svg.textContent).toBe(`(${text})`)
        expect(svg.firstElementChild!.getAttribute('class')).toBe(className)
        expect(svg.firstElementChild!.getAttributeNames()).toEqual(['class', 'x', 'y'])
      }),
    )
  })

  it('places, fades and marks a group, and says nothing of what is as usual', () => {
    const children: Shape[] = [{ kind: 'line', x1: 0, y1: 1, x2: 2, y2: 3 }]
    expect(svgText([{ kind: 'group', className: 'a b', states: 'data-open data-hot', x: 4, y: 5, opacity: 0.5, children }], 'id')).toBe(
      '<g class="a b" opacity="0.5" transform="translate(4,5)" data-open="true" data-hot="true"><line x1="0" x2="2" y1="1" y2="3"/></g>',
    )
    expect(svgText([{ kind: 'group', states: '', x: 0, y: 0, opacity: 1, children }], 'id')).toBe('<g><line x1="0" x2="2" y1="1" y2="3"/></g>')
  })

  it('defines each gradient that is used, once, in its category’s colour', () => {
    const svg = read([soft(2), soft(2), soft(5)])
    expect([...svg.querySelectorAll('linearGradient')].map(({ id }) => id)).toEqual(['id-in-2', 'id-in-5'])
    expect(svg.querySelector('#id-in-5')!.parentElement!.getAttribute('class')).toBe('bt-c5')
    expect([...svg.querySelectorAll('.bt-soft')].map((rect) => rect.getAttribute('fill'))).toEqual(['url(#id-in-2)', 'url(#id-in-2)', 'url(#id-in-5)'])
  })

  it('clips each group to its own rectangle', () => {
    const clipped = (x: number): Shape => ({ kind: 'group', clip: { x, y: 0, width: 10, height: 10 }, children: [] })
    const svg = read([clipped(1), clipped(2)])
    const lefts = [...svg.querySelectorAll(':scope > g')].map((group) => svg.querySelector(`${group.getAttribute('clip-path')!.slice(4, -1)} rect`)!.getAttribute('x'))
    expect(lefts).toEqual(['1', '2'])
  })
})

describe('SvgShapes', () => {
  it('draws what svgText writes', () => {
    const shapes: Shape[] = [
      { kind: 'group', key: 'k', className: 'bt-event', states: 'data-open', x: 1, opacity: 0.3, clip: { x: 0, y: 0, width: 5, height: 5 }, children: [
        soft(1),
        { kind: 'path', d: 'M0,0h1', x: 3, y: 4 },
        { kind: 'text', className: 'bt-count', text: 'A & B', x: 1, y: 2, anchor: 'middle' },
        { kind: 'rect', x: 0, y: 0, width: 1, height: 1, round: 2 },
      ] },
    ]
    const svg = createElement('svg', { xmlns: 'http://www.w3.org/2000/svg' }, createElement(SvgShapes, { shapes, id: 'id' }))
    const reacts = new DOMParser().parseFromString(renderToStaticMarkup(svg), 'image/svg+xml')
    expect(reacts.documentElement.isEqualNode(read(shapes))).toBe(true)
  })
})
