import '../../src/styles/fonts.css'
import '../../src/styles/timeline.css'
import './gallery.css'
import { type Opening, openAddress } from '../../src/element/openRecord.ts'
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

function themed(svg: string, theme: 'light' | 'dark'): Node {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  picture.dataset.theme = theme
  return document.importNode(picture, true)
}
