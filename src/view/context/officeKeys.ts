/** The words for the tracks of leaders. */
export const officeKeys = { 'party-leader': 'contextParty', 'head-of-state': 'contextState', 'head-of-government': 'contextGovernment' } as const
