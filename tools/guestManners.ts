import type { Plugin } from 'vite'
import { type Patch, patched } from './patched.ts'

/** The element that has the focus, inside of shadow roots too. */
const FOCUSED = '(function within(root) { const element = root.activeElement; return element?.shadowRoot?.activeElement ? within(element.shadowRoot) : element })'

/** Where libraries take the document for their own. In the page of our own they may; the element is a guest. */
const MANNERS: readonly Patch[] = [
  // For `onSelect`, which nothing here uses, React listens on the document from the first root on, and for ever.
  { file: 'react-dom-client.production.js', find: 'listenToNativeEvent("selectionchange", !1, ownerDocument)', put: 'void 0' },
  // Seen from the document the focus is always on the element around the shadow root, and a menu's arrows would go to its end.
  ...['focus-scope', 'menu', 'roving-focus'].map((part) => ({ file: `@radix-ui/react-${part}/dist/index.mjs`, find: 'document.activeElement', put: `${FOCUSED}(document)` })),
]

/** Teaches the libraries a guest's manners. */
export function guestManners(): Plugin {
  return patched('guest-manners', MANNERS)
}
