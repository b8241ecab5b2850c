import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The module as it is on a page that has just begun, without the grammar that the tests' setup loads. */
const fresh = () => import('../../src/dates/HistoricalDate.ts')

beforeEach(() => vi.resetModules())

describe('the grammar', () => {
  it('is not needed for usual dates', async () => {
    const { parseDate } = await fresh()
    expect(parseDate('1978-12-25/1979-01~')).toMatchObject({ isInterval: true, end: { approximate: true } })
  })

  it.each(['198X', '1978-24', 'yesterday'])('must have come before %s is read', async (text) => {
    const { GrammarMissing, parseDate } = await fresh()
    expect(() => parseDate(text)).toThrow(GrammarMissing)
  })

  it('tells dates from other texts once it has come', async () => {
    const { loadGrammar, parseDate } = await fresh()
    await loadGrammar()
    expect(parseDate('198X').start).toMatchObject({ precision: 'decade' })
    expect(() => parseDate('yesterday')).toThrow(/is not a date/)
  })
})
