import type { EventDocument, HistoricalEvent, Text } from './schema.ts'
import { trimmed } from './textIn.ts'

/**
 * An event of a record that has been read, with all defaults filled in; keys that the format does not know are gone. It comes out
 * as `EventSchema` makes it, without the schema: that reads what comes from elsewhere, and pages that draw do without it.
 */
export function completeEvent(event: EventDocument): HistoricalEvent {
  const { significance = 3, direction = null, place = null, actors = [], claims = [], accounts = [], conflicts = [], figures = [], related = [], tags = [] } = event
  return {
    ...only(event, ['id', 'date', 'category', 'contested'], ['title', 'label', 'summary', 'evidence']),
    significance,
    direction,
    place: place && trimmed(place),
    actors: actors.map((actor) => only(actor, ['person', 'office', 'party'], ['name', 'role', 'officeNote'])),
    claims: claims.map((claim) => ({ ...only(claim, [], ['text']), sources: claim.sources ?? [] })),
    accounts: accounts.map((account) => ({ ...only(account, ['party'], ['holder', 'text']), sources: account.sources ?? [] })),
    conflicts: conflicts.map((conflict) => ({ ...only(conflict, ['about'], ['text']), sources: conflict.sources ?? [] })),
    figures: figures.map((figure) => ({ ...only(figure, ['series', 'date', 'value'], []), sources: figure.sources ?? [] })),
    related,
    tags,
  }
}

/** The given keys of an object, where it has them, the blanks around its texts taken away. */
function only<Whole extends object, Plain extends keyof Whole, Worded extends keyof Whole>(
  whole: Whole, plain: readonly Plain[], worded: readonly Worded[],
): Pick<Whole, Plain | Worded> {
  const made: Partial<Pick<Whole, Plain | Worded>> = {}
  for (const key of plain) if (whole[key] !== undefined) made[key] = whole[key]
  for (const key of worded) if (whole[key] !== undefined) made[key] = trimmed(whole[key] as Text) as Whole[Worded]
  return made as Pick<Whole, Plain | Worded>
}
