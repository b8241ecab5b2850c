import type { Plugin } from 'vite'

const STUB = '\0no-fetching'

/**
 * Citation.js can look sources up on the net, and brings two HTTP clients for it. This page asks nobody: what would fetch is left
 * out of what is built, and would throw.
 */
export function withoutFetching(): Plugin {
  return {
    name: 'without-fetching',
    enforce: 'pre',
    resolveId: (id) => (id === 'sync-fetch' || id === 'node-fetch' ? STUB : null),
    load: (id) => (id === STUB ? 'export class Headers {}\nexport default function fetching() { throw new Error("This page fetches nothing for citations") }' : null),
  }
}
