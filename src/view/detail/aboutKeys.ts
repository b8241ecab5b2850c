import type { HistoricalEvent } from '../../record/schema.ts'

/** The words for what sources can disagree about. */
export const aboutKeys = {
  date: 'aboutDate', figure: 'aboutFigure', place: 'aboutPlace', name: 'aboutName', participants: 'aboutParticipants',
  cause: 'aboutCause', text: 'aboutText', status: 'aboutStatus', interpretation: 'aboutInterpretation',
} as const satisfies Record<HistoricalEvent['conflicts'][number]['about'], string>
