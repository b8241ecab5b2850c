import type { Plugin } from 'vite'

interface Manner {
  /** End of the file's path. */
  file: string
  find: string
  put: string
}

/** The element that has the focus, inside of shadow roots too. */
const FOCUSED = '(function within(root) { const element = root.activeElement; return element?.shadowRoot?.activeElement ? within(element.shadowRoot) : element })'

/** Where libraries take the document for their own. In the page of our own they may; the element is a guest. */
const MANNERS: readonly Manner[] = [
  // For `onSelect`, which nothing here uses, React listens on the document from the first root on, and for ever.
  { file: 'react-dom-client.production.js', find: 'listenToNativeEvent("selectionchange", !1, ownerDocument)', put: 'void 0' },
  // A closed menu listens for keys on the document, to know whether one opened it. The focus of its button tells as well.
  {
    file: '@radix-ui/react-menu/dist/index.mjs',
    find: `React.useEffect(() => {
    const handleKeyDown = /* @__PURE__ */ __name(() => {
      isUsingKeyboardRef.current = true;`,
    put: `React.useEffect(() => {
    if (!open) return;
    isUsingKeyboardRef.current = Boolean(document.activeElement?.matches(":focus-visible"));
    const handleKeyDown = /* @__PURE__ */ __name(() => {
      isUsingKeyboardRef.current = true;`,
  },
  {
    file: '@radix-ui/react-menu/dist/index.mjs',
    find: `      document.removeEventListener("pointermove", handlePointer, { capture: true });
    };
  }, []);`,
    put: `      document.removeEventListener("pointermove", handlePointer, { capture: true });
    };
  }, [open]);`,
  },
  // Seen from the document the focus is always on the element around the shadow root, and a menu's arrows would go to its end.
  ...['focus-scope', 'menu', 'roving-focus'].map((part) => ({ file: `@radix-ui/react-${part}/dist/index.mjs`, find: 'document.activeElement', put: `${FOCUSED}(document)` })),
]

/** Teaches the libraries a guest's manners. The build stops where one no longer is what was taught. */
export function guestManners(): Plugin {
  const untaught = new Set(MANNERS)
  return {
    name: 'guest-manners',
    enforce: 'pre',
    transform(code, id) {
      const fitting = MANNERS.filter(({ file }) => id.endsWith(file))
      if (fitting.length === 0) return null
      let taught = code
      for (const manner of fitting) {
        if (!taught.includes(manner.find)) continue
        taught = taught.replaceAll(manner.find, manner.put)
        untaught.delete(manner)
      }
      return { code: taught, map: null }
    },
    buildEnd(error) {
      if (error || untaught.size === 0) return
      this.error(`These files are no longer as tools/guestManners.ts knows them: ${[...untaught].map(({ file }) => file).join(', ')}`)
    },
  }
}
