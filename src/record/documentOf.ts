import type { Problem } from './Problem.ts'

/** The document that a JSON text holds, or what is wrong with the text: a syntax error is a problem like any other. */
export function documentOf(json: string): { ok: true; document: unknown } | { ok: false; problems: Problem[]; more: number } {
  try {
    return { ok: true, document: JSON.parse(json) as unknown }
  } catch (error) {
    const what = `is not JSON (${error instanceof Error ? error.message : String(error)})`
    return { ok: false, problems: [{ id: 'record', what, write: 'one JSON document that begins with { "format": "bilateral-timeline/1"' }], more: 0 }
  }
}
