// Citation.js ships no types; only its readers are used here.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { forceType?: string })
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  export class TimelineConfig {
    constructor(document: object)
    validate(): void
    getErrors(): string[]
  }
}
