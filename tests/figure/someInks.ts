import type { Ink, InkOf } from '../../src/figure/Ink.ts'

export const PAPER = 'rgb(251, 249, 245)'

export const plainInk: Ink = {
  fill: 'rgb(28, 36, 48)', fillOpacity: 1, stroke: null, strokeOpacity: 1, strokeWidth: 1, dash: [], lineCap: 'butt', lineJoin: 'miter',
  strokeFirst: false, opacity: 1, font: 'normal 400 13px "Be Vietnam Pro", sans-serif', stopColour: 'rgb(10, 106, 174)',
}

/** About what the stylesheet says: enough to tell lines, marks, seams and paper apart. */
export const someInks: InkOf = (chain) => {
  const [leaf = '', ...classes] = chain.split('/').at(-1)!.split(' ')
  if (classes.includes('bt-figure-paper')) return { ...plainInk, fill: PAPER }
  if (classes.includes('bt-mark-vague')) return { ...plainInk, fill: PAPER, stroke: 'rgb(10, 106, 174)', strokeFirst: true, strokeWidth: 1.6 }
  if (classes.includes('bt-mark')) return { ...plainInk, fill: 'rgb(10, 106, 174)', stroke: PAPER, strokeFirst: true }
  if (classes.includes('bt-plus') || classes.includes('bt-bracket')) return { ...plainInk, fill: null, stroke: 'rgb(10, 106, 174)' }
  if (leaf === 'line') return { ...plainInk, stroke: 'rgb(221, 215, 203)' }
  return plainInk
}
