import { describe, expect, it } from 'vitest'
import { readRecordKey, versionProblems, withRecordKey } from '../../src/store/recordKey.ts'

const read = (address: string) => readRecordKey(new URLSearchParams(address))

describe('the key that names a version of the record', () => {
  it.each(['', 'from=1975', 'record='])('asks for the current record where it is not there: "%s"', (address) => {
    expect(read(address)).toEqual({ version: null, problems: [] })
  })

  it('asks for that version', () => {
    expect(read('from=1975&record=1.1.0')).toEqual({ version: '1.1.0', problems: [] })
  })

  it.each(['../secret', '1.1.0/../x', 'latest', 'https://elsewhere.example/1.1.0'])('gives the current record and a problem for "%s"', (value) => {
    expect(read(`record=${encodeURIComponent(value)}`)).toEqual({ version: null, problems: [{ key: 'record', value, expected: 'a version, as in 1.1.0' }] })
  })

  it('is put into an address, changed and taken out again, and the address given stays', () => {
    const params = new URLSearchParams('from=1975')
    expect(withRecordKey(params, '1.1.0').toString()).toBe('from=1975&record=1.1.0')
    expect(withRecordKey(withRecordKey(params, '1.1.0'), '1.2.0').toString()).toBe('from=1975&record=1.2.0')
    expect(withRecordKey(withRecordKey(params, '1.1.0'), null).toString()).toBe('from=1975')
    expect(params.toString()).toBe('from=1975')
  })

  it('says so where a file holds another version', () => {
    expect(versionProblems('1.1.0', '1.1.0')).toEqual([])
    expect(versionProblems(null, '1.1.0')).toEqual([])
    expect(versionProblems('1.1.0', '1.2.0')).toEqual([{ key: 'record', value: '1.1.0', expected: '1.2.0, which is what its file holds' }])
  })
})
