import type { InkOf } from '../../figure/Ink.ts'
import { readInks } from '../timeline/readInks.ts'

/**
 * Gives a job the inks of the stylesheet in a theme, whichever the reader has chosen for the screen.
 * @param root of the timeline: its styles reach what stands in it
 */
export async function withInks<Made>(root: Element, theme: 'light' | 'dark', job: (inkOf: InkOf) => Promise<Made>): Promise<Made> {
  const holder = document.createElement('div')
  // What the reader's screen asks for is not for what leaves it.
  holder.className = 'bilateral-timeline bt-exported'
  holder.dataset.theme = theme
  holder.style.display = 'none'
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  probe.classList.add('bt-scene', 'bt-inks')
  holder.append(probe)
  root.append(holder)
  try {
    return await job(readInks(probe))
  } finally {
    holder.remove()
  }
}
