import type { EventDocument } from './schema.ts'

/** True when the record gives several accounts of the event, or its sources disagree. */
export function isContested({ accounts, conflicts, contested }: Pick<EventDocument, 'accounts' | 'conflicts' | 'contested'>): boolean {
  return contested === true || (accounts?.length ?? 0) > 1 || (conflicts?.length ?? 0) > 0
}
