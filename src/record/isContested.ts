import type { EventDocument } from './schema.ts'

/** True when the record gives several accounts of the event, or its sources disagree. */
export function isContested({ accounts, conflicts }: Pick<EventDocument, 'accounts' | 'conflicts'>): boolean {
  return (accounts?.length ?? 0) > 1 || (conflicts?.length ?? 0) > 0
}
