/** How many elements and texts stand below a node, shadow roots included. */
export function deepNodes(root: Node): number {
  let count = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count += 1
    if (node instanceof Element && node.shadowRoot) count += deepNodes(node.shadowRoot)
  }
  return count
}
