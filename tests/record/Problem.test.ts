import { describe, expect, it } from 'vitest'
import { problemLine } from '../../src/record/Problem.ts'

describe('problemLine', () => {
  it('says file, id, what is wrong and what to write', () => {
    const problem = { file: 'data/events/a.json', id: '1979-a', what: 'has no summary', write: 'one to three plain sentences' }
    expect(problemLine(problem)).toBe('data/events/a.json: 1979-a: has no summary: one to three plain sentences')
  })

  it('leaves out a file that is not known', () => {
    expect(problemLine({ id: 'record', what: 'is not a record', write: 'an object' })).toBe('record: is not a record: an object')
  })

  it('stays on one line', () => {
    expect(problemLine({ id: 'record', what: 'is not JSON (line 1\n\n  line 2)', write: 'JSON' })).toBe('record: is not JSON (line 1 line 2): JSON')
  })
})
