import { elementSnippet } from './elementSnippet.ts'
import type { Embed } from './Embed.ts'
import { frameTag } from './frameSnippets.ts'

/**
 * A slide of reveal.js with a framed timeline: the deck's keys step through the story, or the events, and on to the next slide
 * where there is no further step. The frame takes no keys (`keys=off`) and gives back those of the deck.
 */
export function revealFrameSnippet({ frame, title, height }: Embed): string {
  return slide(frameTag(frame, title, height, { style: `width:100%;height:${height}px;max-width:none;max-height:none;border:0` }), `
  const ask = (command) => timeline.contentWindow.postMessage({ to: 'bilateral-timeline', id: 1, command }, '*')
  addEventListener('message', ({ source, data }) => {
    if (source !== timeline.contentWindow || data?.from !== 'bilateral-timeline') return
    if (data.event === 'ready') ready = true
    if (data.event === 'key' && shown()) ask(steps[data.detail.key])
    if (data.event === 'edge' && shown()) leave(data.detail.direction)
  })`)
}

/** The same with the tag. What is typed in the timeline's own fields does not reach the deck. */
export function revealElementSnippet(embed: Embed): string {
  return slide(elementSnippet(embed), `
  const ask = (command) => timeline[command]()
  timeline.addEventListener('ready', () => (ready = true))
  timeline.addEventListener('edge', ({ detail }) => shown() && leave(detail.direction))
  timeline.addEventListener('keydown', (event) => event.composedPath()[0].matches('a, button, input, select, textarea') && event.stopPropagation())`)
}

/** @param joined makes `ask`, sets `ready`, and calls `leave` at either end */
function slide(html: string, joined: string): string {
  return `<section>
${html}
<script>
{
  const { currentScript: { previousElementSibling: timeline } } = document
  const steps = { ArrowRight: 'next', PageDown: 'next', ' ': 'next', ArrowLeft: 'previous', PageUp: 'previous' }
  let ready = false
  const shown = () => ready && Reveal.isReady() && Reveal.getCurrentSlide().contains(timeline) && !Reveal.isOverview() && !Reveal.isPaused()
  const leave = (direction) => (direction === 'next' ? Reveal.next() : Reveal.prev())${joined}
  addEventListener('keydown', (event) => {
    const own = event.key === ' ' ? 'a, button, input, select, textarea' : 'input, select, textarea'
    if (!steps[event.key] || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.composedPath()[0].closest?.(own) || !shown()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    ask(steps[event.key])
  }, true)
}
</script>
</section>`
}
