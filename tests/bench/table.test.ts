// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { noFigures } from './Figures.ts'
import type { Results, SizeResult } from './Results.ts'
import { change, number, resultTables } from './table.ts'
import { withTables } from './withTables.ts'

const machine = { processor: 'Abacus', cores: 2, memoryGb: 8, system: 'Linux', node: 'v20', chromium: '150' }
const row = (title: string, part: Partial<SizeResult>): SizeResult => ({ library: title, title, version: '', events: 416, runs: [], median: noFigures(), stopped: null, ...part })
const results = (sizes: SizeResult[]): Results => ({ date: '2026-11-25T00:00:00Z', machine, sizes, firstView: [], leaks: [] })

describe('the bench’s tables', () => {
  it('have one for each size, smallest first, with the figures that anybody has', () => {
    const text = resultTables(results([
      row('Ours', { events: 10_000, median: { ...noFigures(), mount: 1234 } }),
      row('Ours', { median: { ...noFigures(), mount: 42.4, zoomStep: 3.0612 } }),
      row('Peer', { version: '1.2', stopped: 'zoom: > 60 s', median: { ...noFigures(), mount: 7 } }),
    ]))
    expect(text.indexOf('416 events')).toBeLessThan(text.indexOf('10,000 events'))
    expect(text).toContain('| Ours | 42 | 3.1 |  |')
    expect(text).toContain('| Peer 1.2 | 7.0 | — | zoom: > 60 s |')
    expect(text).toContain('| Ours | 1,234 |  |')
    expect(text).not.toContain('keystroke')
  })

  it('say in per cent what is left behind', () => {
    const text = resultTables({ ...results([]), leaks: [{ what: '1000 zooms', heap: [100, 103], nodes: [50, 50], listeners: [10, 9] }] })
    expect(text).toContain('| 1000 zooms | +3.0 % | +0.0 % | −10.0 % |')
  })

  it.each([[null, '—'], [0.424, '0.42'], [4.24, '4.2'], [42.4, '42'], [4240, '4,240'], [-12.6, '-13']])('write %s as %s', (value, text) => {
    expect(number(value)).toBe(text)
  })

  it('write a change with its sign', () => {
    expect(change([200, 199])).toBe('−0.5 %')
  })

  it('stand between the marks of a text, which stays as it is around them', () => {
    const before = 'A\n<!-- bench:start -->\nold\n<!-- bench:end -->\nB'
    const after = withTables(before, 'new')
    expect(after).toBe('A\n<!-- bench:start -->\nnew\n<!-- bench:end -->\nB')
    expect(withTables(after, 'new')).toBe(after)
    expect(() => withTables('A', 'new')).toThrow('bench:start')
  })
})
