// The edtf package ships no types; only its parser is used here.
declare module 'edtf' {
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 | 3; types?: string[] }): unknown
}
