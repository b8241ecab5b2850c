// TimelineJS ships no types; only its own check of a document is used here.
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  export class TimelineConfig {
    constructor(document: object)
    validate(): void
    getErrors(): string[]
  }
}
