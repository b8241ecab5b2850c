import '../../src/styles/fonts.css'
import '../../src/styles/timeline.css'
import './gallery.css'
import { type Opening, openAddress } from '../../src/element/openRecord.ts'
import { COLOUR_VISIONS, type ColourMatrix, filterValues } from './colourVision.ts'
import { draw } from './draw.ts'
import * as pictures from './pictures.ts'

const stored = import.meta.glob<string>('./stored/*.svg', { query: '?raw', import: 'default', eager: true })

const loading = await new Promise<Opening>((resolve) => openAddress('/record.json')(resolve))
if (!loading.ok) throw new Error('The record is not sound: npm run check:data says where')
const shipped = loading.chronicle

/** Every picture as it is drawn now, in both themes, and a warning where the stored one differs. */
for (const [name, picture] of Object.entries(pictures)) {
  const section = document.createElement('section')
  const heading = document.createElement('h2')
  const kept = stored[`./stored/${name}.svg`]
  heading.textContent = kept === draw(picture, shipped) ? name : `${name}: ${kept ? 'differs from the stored picture, below' : 'not stored yet'}`
  section.append(heading, themed(draw(picture, shipped, `${name}-light`), 'light'), themed(draw(picture, shipped, `${name}-dark`), 'dark'))
  if (kept && kept !== draw(picture, shipped)) section.append(themed(kept.replaceAll(/(["#])p-/g, `$1${name}-stored-`), 'light'))
  document.body.append(section)
}

function themed(svg: string, theme: 'light' | 'dark'): HTMLElement {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  picture.dataset.theme = theme
  return document.importNode(picture, true)
}

/** The whole record as those see it who see colours otherwise, or print it in grey. */
for (const [vision, matrix] of Object.entries(COLOUR_VISIONS)) {
  const section = document.createElement('section')
  const heading = document.createElement('h2')
  heading.textContent = `wholeRecord in ${vision}`
  section.append(heading, filterOf(vision, matrix))
  for (const theme of ['light', 'dark'] as const) {
    const picture = themed(draw(pictures.wholeRecord, shipped, `${vision}-${theme}`), theme)
    picture.style.filter = `url(#${vision})`
    section.append(picture)
  }
  document.body.append(section)
}

function filterOf(id: string, matrix: ColourMatrix): Node {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"><filter id="${id}" color-interpolation-filters="linearRGB"><feColorMatrix type="matrix" values="${filterValues(matrix)}"/></filter></svg>`
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true)
}
