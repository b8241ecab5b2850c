// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { eventShape } from '../../src/figure/eventShape.ts'
import { sceneShapes } from '../../src/figure/sceneShapes.ts'
import type { Shape } from '../../src/figure/Shape.ts'
import { type OutlineText, standaloneSvg } from '../../src/figure/standaloneSvg.ts'
import { LOOK, aCluster, anEvent, sceneWith } from './someScene.ts'
import { plainInk, someInks } from './someInks.ts'

const outline: OutlineText = (text, size, weight) => (/[\u1780-\u17ff]/.test(text) ? null : { d: `M0,0H${text.length * size}v-${weight}`, width: text.length * size })

function svgOf(shapes: readonly Shape[], inkOf = someInks): Element {
  const text = standaloneSvg({ shapes, width: 400, height: 200, title: 'A & B', inkOf, outline })
  const read = new DOMParser().parseFromString(text, 'image/svg+xml')
  if (read.querySelector('parsererror')) throw new Error(text)
  return read.documentElement
}
const drawing = { lookOf: () => LOOK, laneCategory: () => 3, todayLabel: 'today' }
const label = (part: Partial<Extract<Shape, { kind: 'text' }>> = {}): Shape => ({ kind: 'text', text: 'AB', x: 100, y: 50, ...part })

describe('standaloneSvg', () => {
  it('needs no stylesheet and no font: colours stand at the shapes, texts are outlines', () => {
    const svg = svgOf(sceneShapes(sceneWith([anEvent(), aCluster(4)], { runsOn: true }), drawing))
    expect(svg.querySelectorAll('[class], [style], style, text, image, [href]')).toHaveLength(0)
    for (const shape of svg.querySelectorAll('g > path, g > rect, g > line')) expect(shape.getAttribute('fill') ?? shape.getAttribute('stroke')).toBeTruthy()
    expect([...svg.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'))).toEqual(['A name', '4'])
    expect(svg.querySelector('title')!.textContent).toBe('A & B')
  })

  it('gives fades their colour', () => {
    const svg = svgOf([{ kind: 'rect', x: 0, y: 0, width: 10, height: 10, gradient: 'out', colour: 2 }])
    const stops = [...svg.querySelectorAll('stop')]
    expect(stops.map((stop) => stop.getAttribute('stop-color'))).toEqual([plainInk.stopColour, plainInk.stopColour])
    expect(svg.querySelector('rect')!.getAttribute('fill')).toBe(`url(#${svg.querySelector('linearGradient')!.id})`)
  })

  it('draws a stroke that lies under its fill first, for programs that know no order', () => {
    const svg = svgOf([eventShape(anEvent({ label: null }), LOOK)])
    const [under, over] = svg.querySelectorAll('path')
    expect([under!.getAttribute('fill'), under!.getAttribute('stroke')]).toEqual(['none', 'rgb(251, 249, 245)'])
    expect([over!.getAttribute('fill'), over!.getAttribute('stroke')]).toEqual(['rgb(10, 106, 174)', null])
  })

  it('fades shape by shape what stands in groups that fade', () => {
    const svg = svgOf([{ kind: 'group', opacity: 0.5, children: [{ kind: 'group', className: 'half', children: [label()] }] }], (chain) => ({ ...plainInk, opacity: chain.endsWith('half') ? 0.5 : 1 }))
    expect(svg.querySelector('path')!.getAttribute('fill-opacity')).toBe('0.25')
    expect(svg.querySelector('[opacity]')).toBeNull()
  })

  it.each([[undefined, 100], ['middle', 87], ['end', 74]] as const)('sets a text anchored %s', (anchor, x) => {
    const [path] = svgOf([label(anchor ? { anchor } : {})]).querySelectorAll('path')
    expect(path!.getAttribute('transform')).toBe(`translate(${x},50)`)
  })

  it('leaves as text what has no outlines, in faces that computers have', () => {
    const [text] = svgOf([label({ text: 'ភ្នំពេញ' })]).querySelectorAll('text')
    expect(text!.textContent).toBe('ភ្នំពេញ')
    expect(text!.getAttribute('font-family')).toContain('Khmer Sangam MN')
  })

  it('opens whatever a record says', () => {
    const svg = svgOf([label({ text: '</svg><script>"\u0007\ud800&' })])
    expect(svg.querySelector('script')).toBeNull()
    expect(svg.querySelector('[aria-label]')!.getAttribute('aria-label')).toBe('</svg><script>"&')
  })
})
