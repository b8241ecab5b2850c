import type { HistoricalEvent, Mark, TimelineRecord } from '../record/schema.ts'

/** Marks of categories that name none, by their place in the record's list. A record with more categories begins again. */
const BY_PLACE: readonly Mark[] = ['circle', 'arrow', 'square', 'star', 'diamond', 'shield', 'cross', 'triangle', 'document', 'burst', 'rosette']

/** The mark of the nth category. */
export function categoryMark({ categories }: TimelineRecord, place: number): Mark {
  return categories[place]?.mark ?? BY_PLACE[Math.max(0, place) % BY_PLACE.length]!
}

/**
 * What an event is drawn with: the mark of the first of its tags that has one, else that of its category. An arrow stays an
 * arrow: it says who went where, which no other mark does.
 */
export function markOf({ category, tags }: HistoricalEvent, record: TimelineRecord): Mark {
  const own = categoryMark(record, record.categories.findIndex(({ id }) => id === category))
  return own === 'arrow' ? own : (tags.map((tag) => record.tags[tag]?.mark).find((mark) => mark !== undefined) ?? own)
}
