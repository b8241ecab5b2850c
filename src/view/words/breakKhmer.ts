import { partKhmer } from '../../layout/partKhmer.ts'

/** Two words, "capital" and "Phnom Penh", written as one. */
const TRIED = 'រាជធានីភ្នំពេញ'

/**
 * Lets lines of Khmer break between words in a browser that does not break them: in such a one, each text within an element has
 * its words parted as it comes, until the function given back is called. Drawn text, names for screen readers and what is
 * copied into a file are other texts and stay as they are.
 */
export function breakKhmer(root: HTMLElement): () => void {
  if (breaksByItself(root)) return () => {}
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) partIn(node)
  })
  partIn(root)
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  return () => observer.disconnect()
}

function breaksByItself(root: HTMLElement): boolean {
  const probe = document.createElement('span')
  probe.lang = 'km'
  probe.dataset['probe'] = ''
  probe.textContent = TRIED
  const widthAs = (width: string) => {
    probe.style.cssText = `position: absolute; visibility: hidden; overflow-wrap: normal; width: ${width}`
    return probe.offsetWidth
  }
  root.append(probe)
  const [narrow, wide] = [widthAs('min-content'), widthAs('max-content')]
  probe.remove()
  // What is not on the screen has no width, and tells nothing.
  return wide === 0 || narrow < wide
}

function partIn(node: Node): void {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  for (let text: Node | null = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest('svg, textarea, script, style')) continue
    const parted = partKhmer(text.nodeValue ?? '')
    // What is written here is heard of as well, and is parted already.
    if (parted !== text.nodeValue) text.nodeValue = parted
  }
}
