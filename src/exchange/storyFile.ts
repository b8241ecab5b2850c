import * as v from 'valibot'
import type { Problem } from '../record/Problem.ts'
import { keysOf, problemOfIssue } from '../record/problemOfIssue.ts'
import { LanguageTag, type TimelineRecord, Wording } from '../record/schema.ts'

type Story = TimelineRecord['stories'][number]

/** The format of a file of stories: those of a record, with room for a step that has no words yet. */
export const STORY_FORMAT = 'bilateral-timeline-stories/1'

/** As in a record, but for wordings that are still to be written. */
const Words = v.union([v.string(), v.record(LanguageTag, v.union([v.literal(''), Wording]))], 'must be a text, or a map of languages such as { "en": "…", "vi": "…" }')

const StoryFile = v.object({
  format: v.literal(STORY_FORMAT, `must be "${STORY_FORMAT}"`),
  stories: v.array(v.object({
    id: v.pipe(v.string('must be a text'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters and digits joined by single hyphens, such as "own-story"')),
    title: Words,
    summary: v.optional(Words),
    steps: v.array(v.object({
      state: v.record(v.string(), v.string('must be a text as it stands in an address'), 'must be keys of an address, such as { "from": "1975", "to": "1979" }'),
      title: Words,
      text: v.optional(Words),
    }), 'must be a list of steps'),
  }), 'must be a list of stories'),
})

export type StoryReading = { ok: true; stories: Story[] } | { ok: false; problems: Problem[] }

/** Stories as a file to keep or to hand on. */
export function storyFileText(stories: readonly Story[]): string {
  return `${JSON.stringify({ format: STORY_FORMAT, stories }, null, 2)}\n`
}

/** Reads such a file. Only its shape: whether a record has the events that a step names is for whoever shows it. Never throws. */
export function readStoryFile(text: string): StoryReading {
  const write = `a file of stories, { "format": "${STORY_FORMAT}", "stories": [ … ] }`
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    return { ok: false, problems: [{ id: 'file', what: `is not JSON (${error instanceof Error ? error.message : String(error)})`, write }] }
  }
  const { success, output, issues } = v.safeParse(StoryFile, document)
  if (success) return { ok: true, stories: output.stories }
  return {
    ok: false,
    problems: issues.map((issue) => {
      const keys = keysOf(issue)
      if (keys.length === 0) return { id: 'file', what: 'holds no stories', write }
      const problem = problemOfIssue(issue, keys, document)
      return problem.id !== 'record' ? problem : { ...problem, id: 'file', ...(issue.received === 'undefined' && { write }) }
    }),
  }
}
