import { type HistoricalDate, parseDate } from '../../dates/HistoricalDate.ts'
import { heightOfTracks, type Track } from '../../layout/bands.ts'
import { type DateGeometry, dateGeometry } from '../../layout/dateGeometry.ts'
import { type Span, stackSpans } from '../../layout/stackSpans.ts'
import type { CssPixels } from '../../layout/units.ts'
import { claimsTold } from '../../query/periods.ts'
import { type Tenure, tenuresOf } from '../../query/termsInOffice.ts'
import type { Chronicle } from '../../record/Chronicle.ts'
import { TRACKS } from '../../record/format.ts'
import type { Office, Period, Text } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import type { Size } from '../useSize.ts'
import { type ContextKind, contextRows } from './contextShown.ts'

/** What a band stands for. */
export type Subject = { date: HistoricalDate; geometry: DateGeometry } & ({ kind: 'period'; period: Period } | { kind: 'tenure'; tenure: Tenure })

/** A track, and what its place at the left says: whose it is, and of leaders, which. */
export interface ContextTrack extends Track {
  kind: ContextKind
  party: string | null
  office: NonNullable<Office['track']> | null
}

export interface ContextTracks {
  tracks: readonly ContextTrack[]
  /** What each band stands for, by its id. */
  subjects: ReadonlyMap<string, Subject>
  /** Room above the events; 0 when there is nothing to show. */
  height: CssPixels
}

/** Between the lowest track and the events. */
const AIR: CssPixels = 5

/** The context never takes more of the stage than this. What takes most goes first. */
const CONTEXT_SHARE = 0.5
const FIRST_TO_GO: readonly ContextKind[] = ['leaders', 'regimes', 'periods']

const ROW_HEIGHT: Record<ContextKind, CssPixels> = { periods: 17, regimes: 16, leaders: 14 }

/**
 * The tracks of a record: first what belongs to one party, then the other, then the periods, next to the events.
 * @param shown the kinds that are wanted
 * @param stage its size decides how many rows there can be
 */
export function contextTracks(chronicle: Chronicle, shown: readonly ContextKind[], stage: Size, language: string): ContextTracks {
  const { record, extent } = chronicle
  const subjects = new Map<string, Subject>()
  const textOf = (text: Text) => textIn(text, language, record.languages).text

  const periodSpan = (period: Period): Span => {
    const date = parseDate(period.date)
    const geometry = dateGeometry(date, extent)
    subjects.set(period.id, { kind: 'period', period, date, geometry })
    return { id: period.id, name: textOf(period.name), geometry, weight: weightOf(period, geometry) }
  }
  const leaderSpans = (tenures: readonly Tenure[]): Span[] => {
    const dated = tenures.map((tenure) => ({ tenure, geometry: dateGeometry(tenure.date, extent) }))
    const total = new Map<Office, number>()
    for (const { tenure, geometry } of dated) total.set(tenure.office, (total.get(tenure.office) ?? 0) + daysOf(geometry))
    return dated.map(({ tenure, geometry }) => {
      subjects.set(tenure.id, { kind: 'tenure', tenure, date: tenure.date, geometry })
      const people = tenure.terms.map(({ person }) => textOf(record.people[person]?.name ?? person))
      // The office held longest in all comes first, so that one row is one succession; rival offices follow below it.
      return { id: tenure.id, name: people.join(', '), geometry, weight: (total.get(tenure.office) ?? 0) * 1000 + daysOf(geometry) }
    })
  }
  const track = (kind: ContextKind, owner: Pick<ContextTrack, 'party' | 'office'>, spans: () => Span[]): ContextTrack[] => {
    const stack = shown.includes(kind) ? stackSpans(spans()) : []
    const id = [kind, owner.party, owner.office].filter(Boolean).join(' ')
    return stack.length === 0 ? [] : [{ id, kind, ...owner, rows: contextRows(kind, shown, stage), rowHeight: ROW_HEIGHT[kind], stack }]
  }
  const wanted = [
    ...record.parties.flatMap(({ id: party }) => [
      ...track('regimes', { party, office: null }, () => record.periods.filter((each) => each.kind === 'regime' && each.party === party).map(periodSpan)),
      ...TRACKS.flatMap((office) => track('leaders', { party, office }, () => leaderSpans(tenuresOf(record, party, office)))),
    ]),
    ...track('periods', { party: null, office: null }, () => record.periods.filter(({ kind }) => kind === 'period').map(periodSpan)),
  ]
  const heightOf = (tracks: readonly ContextTrack[]) => (tracks.length === 0 ? 0 : heightOfTracks(tracks) + AIR)
  const tracks = FIRST_TO_GO.reduce((left, kind) => (heightOf(left) > stage.height * CONTEXT_SHARE ? left.filter((each) => each.kind !== kind) : left), wanted)
  return { tracks, subjects, height: heightOf(tracks) }
}

/** Of regimes the longest comes first. A period counts by what the record says of it, and less than in proportion by its length. */
function weightOf(period: Period, geometry: DateGeometry): number {
  return period.kind === 'regime' ? daysOf(geometry) : (1 + claimsTold(period)) * Math.sqrt(daysOf(geometry))
}

function daysOf({ from, to }: DateGeometry): number {
  return to - from
}
