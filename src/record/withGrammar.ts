import { GrammarMissing, loadGrammar } from '../dates/HistoricalDate.ts'

/**
 * Makes what rests on dates, and makes it again from the beginning with the grammar of all dates once the first unusual one is
 * met: few records have one.
 */
export async function withGrammar<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof GrammarMissing)) throw error
    await loadGrammar()
    return make()
  }
}
