import * as v from 'valibot'
import { DateError } from '../dates/DateError.ts'
import { parseDate } from '../dates/HistoricalDate.ts'
import { CONFLICT_SUBJECTS, DIRECTIONS, FORMAT, MARKS, SOURCE_KINDS, TRACKS } from './format.ts'

/**
 * What a record is, format `bilateral-timeline/1`. The types below and `schema.json` both come from these schemas.
 * Only `format`, `parties`, `categories` and `events` with id, date, title and category are needed; the rest has defaults.
 */
const NonEmpty = v.pipe(v.string('must be a text'), v.trim(), v.nonEmpty('must not be empty'))

const Id = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters and digits joined by single hyphens, such as "hun-sen"'),
)

const Link = v.pipe(
  v.string('must be a text'),
  v.url('must be a whole web address, such as "https://example.org/page"'),
  v.regex(/^https?:\/\//i, 'must begin with http:// or https://'),
)

const Edtf = v.pipe(
  v.string('must be a text'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    try {
      parseDate(dataset.value)
    } catch (error) {
      if (!(error instanceof DateError)) throw error
      addIssue({ message: error.message })
    }
  }),
  v.metadata({ description: 'EDTF level 0 or 1 (ISO 8601-2), intervals too: "1967-06-24", "2000-11?", "1978-12-25/1979-01-07"' }),
)

export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as "en" or "km"'))

export const Wording = v.union([NonEmpty, v.object({ text: NonEmpty, status: v.picklist(['reviewed', 'machine']) })])

/** A text in one language, or a map from language to text; a translation may carry its review status. */
export const TextSchema = v.union(
  [
    NonEmpty,
    v.pipe(
      v.record(
        LanguageTag,
        Wording,
      ),
      v.check((map) => Object.keys(map).length > 0, 'must name at least one language'),
    ),
  ],
  'must be a text, or a map of languages such as { "en": "…", "vi": "…" }',
)

const SourceIds = v.optional(v.array(Id, 'must be a list of source ids'), [])

const Party = v.object({ id: Id, name: TextSchema, adjective: v.optional(TextSchema) })

const Mark = v.picklist(MARKS, `must be one of ${MARKS.join(', ')}`)

const Category = v.object({
  id: Id,
  name: TextSchema,
  definition: v.optional(TextSchema),
  /** How its events are drawn; without one, a shape by the category's place in the list. */
  mark: v.optional(Mark),
})

const Actor = v.object({
  person: v.optional(Id),
  name: v.optional(TextSchema),
  office: v.optional(Id),
  role: v.optional(TextSchema),
  /** Why the office is right although no term of the record covers the date. */
  officeNote: v.optional(TextSchema),
  party: v.optional(Id),
})

const Claim = v.object({ text: TextSchema, sources: SourceIds })

const Account = v.object({ holder: TextSchema, party: v.optional(Id), text: TextSchema, sources: SourceIds })

const Conflict = v.object({
  about: v.picklist(CONFLICT_SUBJECTS, `must be one of ${CONFLICT_SUBJECTS.join(', ')}`),
  text: TextSchema,
  sources: SourceIds,
})

/** A number that the event quotes and that belongs to one of the record's series. */
const Figure = v.object({ series: Id, date: Edtf, value: v.number('must be a number'), sources: SourceIds })

export const EventSchema = v.object({
  id: Id,
  date: Edtf,
  title: TextSchema,
  /** A short name for the drawing, where there is no room for the title. */
  label: v.optional(TextSchema),
  summary: v.optional(TextSchema),
  category: Id,
  significance: v.optional(
    v.pipe(
      v.number('must be a whole number from 1 to 5'),
      v.integer('must be a whole number from 1 to 5'),
      v.minValue(1, 'must be a whole number from 1 to 5'),
      v.maxValue(5, 'must be a whole number from 1 to 5'),
    ),
    3,
  ),
  direction: v.optional(v.nullable(v.picklist(DIRECTIONS, `must be one of ${DIRECTIONS.join(', ')}, or null`)), null),
  actors: v.optional(v.array(Actor), []),
  place: v.optional(v.nullable(TextSchema), null),
  claims: v.optional(v.array(Claim), []),
  accounts: v.optional(v.array(Account), []),
  conflicts: v.optional(v.array(Conflict), []),
  figures: v.optional(v.array(Figure), []),
  /** What limits the evidence as a whole, for instance "Rests on one undated newspaper report." */
  evidence: v.optional(TextSchema),
  related: v.optional(v.array(Id), []),
  tags: v.optional(v.array(Id), []),
  /** Set in an excerpt that leaves accounts and conflicts out: the whole record gives several accounts, or its sources disagree. */
  contested: v.optional(v.boolean('must be true or false')),
})

const Period = v.object({
  id: Id,
  date: Edtf,
  name: TextSchema,
  /** A stretch of the relationship, or the regime of one party. */
  kind: v.optional(v.picklist(['period', 'regime'], 'must be "period" or "regime"'), 'period'),
  party: v.optional(Id),
  summary: v.optional(TextSchema),
  claims: v.optional(v.array(Claim), []),
  /** Set in an excerpt that leaves claims out: how many the whole record makes. */
  told: v.optional(v.number('must be a number')),
  sources: SourceIds,
})

const Tag = v.object({
  name: TextSchema,
  definition: TextSchema,
  /** Events with this tag are drawn with this mark instead of their category's, in their category's colour. */
  mark: v.optional(Mark),
})

const Person = v.object({
  name: TextSchema,
  party: v.optional(Id),
  born: v.optional(Edtf),
  aliases: v.optional(v.array(NonEmpty), []),
})

const Office = v.object({
  title: TextSchema,
  note: v.optional(TextSchema),
  party: v.optional(Id),
  /** Which track of leaders its holders are drawn in; without one they are in none. */
  track: v.optional(v.picklist(TRACKS, `must be one of ${TRACKS.join(', ')}`)),
})

const Term = v.object({
  person: Id,
  office: Id,
  date: Edtf,
  /** Last date on which a source shows the person in an office still held. */
  asOf: v.optional(Edtf),
  note: v.optional(TextSchema),
  sources: SourceIds,
})

const Source = v.object({
  url: v.optional(v.nullable(Link), null),
  title: NonEmpty,
  author: v.optional(NonEmpty),
  publisher: NonEmpty,
  published: v.optional(v.nullable(Edtf), null),
  kind: v.picklist(SOURCE_KINDS, `must be one of ${SOURCE_KINDS.join(', ')}`),
  language: NonEmpty,
  /** The party whose source it is; absent for third parties. */
  party: v.optional(Id),
  note: v.optional(v.nullable(TextSchema), null),
})

const SeriesPoint = v.object({
  date: Edtf,
  /** Of a target: when it was to be reached, where that was said. `date` is when it was announced. */
  aim: v.optional(Edtf),
  value: v.nullable(v.number()),
  low: v.optional(v.nullable(v.number()), null),
  high: v.optional(v.nullable(v.number()), null),
  source: v.optional(Id),
  note: v.optional(TextSchema),
})

const Series = v.object({
  id: Id,
  title: TextSchema,
  unit: TextSchema,
  /** `flow`: so much in each stretch of time. `stock`: the state at a date. `target`: what was aimed at. `count`: votes, numbers in a row. */
  kind: v.picklist(['flow', 'stock', 'target', 'count'], 'must be "flow", "stock", "target" or "count"'),
  /** Series of one group are drawn and chosen together. */
  group: v.optional(Id),
  /** The party whose statistics these are. */
  party: v.optional(Id),
  definition: v.optional(TextSchema),
  conflicts: v.optional(TextSchema),
  points: v.array(SeriesPoint),
})

const StoryStep = v.object({
  state: v.record(v.string(), v.string()),
  title: TextSchema,
  /** Left out in an excerpt only. */
  text: v.optional(TextSchema),
})

const Story = v.object({ id: Id, title: TextSchema, summary: v.optional(TextSchema), steps: v.array(StoryStep) })

const table = <Item extends v.GenericSchema>(item: Item) => v.optional(v.record(Id, item), {})
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), [])

export const RecordSchema = v.object({
  format: v.literal(FORMAT, `must be "${FORMAT}"`),
  /** Set by `excerptOf`: what is read event by event stands in the whole record alone. */
  excerpt: v.optional(v.boolean('must be true or false')),
  version: v.optional(NonEmpty, '0'),
  /** Day this version was published, YYYY-MM-DD. */
  issued: v.optional(Edtf),
  title: v.optional(TextSchema, 'Timeline'),
  licence: v.optional(NonEmpty),
  /** Address where readers can say that something is wrong. */
  corrections: v.optional(Link),
  languages: v.optional(v.pipe(v.array(NonEmpty), v.minLength(1, 'must name at least one language')), ['en']),
  parties: v.pipe(v.array(Party, 'must be a list of two parties'), v.length(2, 'must be exactly two parties')),
  categories: v.pipe(v.array(Category, 'must be a list of categories'), v.minLength(1, 'must hold at least one category')),
  events: v.array(EventSchema, 'must be a list of events'),
  periods: list(Period),
  people: table(Person),
  offices: table(Office),
  terms: list(Term),
  tags: table(Tag),
  sources: table(Source),
  series: list(Series),
  /** Ids of the series drawn under the line when a reader has chosen none. */
  strip: v.optional(v.array(Id), []),
  stories: list(Story),
})

/** A record without a look into its events: a million of them are read one by one, and not copied. */
export const HeadSchema = v.object({ ...RecordSchema.entries, events: v.custom<readonly unknown[]>(Array.isArray, 'must be a list of events') })

export type Text = v.InferOutput<typeof TextSchema>
/** A record with all defaults filled in. */
export type CompleteRecord = v.InferOutput<typeof RecordSchema>
/** A record as it is held: complete but for its events, which stay as they were written. */
export type TimelineRecord = Omit<CompleteRecord, 'events'> & { events: readonly EventDocument[] }
/** An event as it is written: what has a default may be left out. */
export type EventDocument = v.InferInput<typeof EventSchema>
/** An event with all defaults filled in. */
export type HistoricalEvent = v.InferOutput<typeof EventSchema>
export type Actor = HistoricalEvent['actors'][number]
export type Direction = (typeof DIRECTIONS)[number]
export type Term = TimelineRecord['terms'][number]
export type Mark = (typeof MARKS)[number]
export type Office = TimelineRecord['offices'][string]
export type Period = TimelineRecord['periods'][number]
export type Series = TimelineRecord['series'][number]
export type Source = TimelineRecord['sources'][string]
