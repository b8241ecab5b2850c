/** The format that `schema.ts` describes, and the words it knows. They stand apart from the schemas, which few need. */
export const FORMAT = 'bilateral-timeline/1'

/** Shapes an event can be drawn with. `arrow` points the way of the event's direction. */
export const MARKS = ['circle', 'arrow', 'square', 'star', 'diamond', 'shield', 'cross', 'triangle', 'document', 'burst', 'rosette'] as const

export const CONFLICT_SUBJECTS = [
  'date', 'figure', 'place', 'name', 'participants', 'cause', 'text', 'status', 'interpretation',
] as const

export const DIRECTIONS = ['a-b', 'b-a', 'mutual', 'third-party'] as const

export const TRACKS = ['party-leader', 'head-of-state', 'head-of-government'] as const

export const SOURCE_KINDS = ['primary', 'official', 'news', 'academic', 'reference'] as const
