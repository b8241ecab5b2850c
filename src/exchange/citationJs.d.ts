// Citation.js ships no types; only what is used of it stands here.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { forceType?: string })
    data: Record<string, unknown>[]
  }
  export const plugins: {
    config: { get: (plugin: '@bibtex') => { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } }
    output: {
      format: {
        (name: 'biblatex', items: readonly object[], options: { format: 'object' }): { type: string; label: string; properties: Record<string, string> }[]
        (name: 'ris', items: readonly object[], options: { format: 'object' }): Record<string, string | string[]>[]
      }
    }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
