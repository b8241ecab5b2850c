import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVersion, versionFile, versionOfFile } from '../../src/record/recordVersion.ts'

describe('a version of a record', () => {
  it.each(['1.0', '1.1.0', '2026.11.25', '0.0.1', '10.20.30.40'])('can be %s', (version) => {
    expect(isVersion(version)).toBe(true)
    expect(versionOfFile(versionFile(version))).toBe(version)
    expect(versionOfFile(`https://timeline.example/a/${versionFile(version)}?x=1`)).toBe(version)
  })

  it.each(['', '0', '1', '1.', '.1', '1..0', '1.1.0/x', '../1.1.0', '1.1.0.json', 'v1.1.0', '1.1.0 ', '１.１', '1.1.0\n', '1.1234567', '1.2.3.4.5'])('is not "%s"', (text) => {
    expect(isVersion(text)).toBe(false)
  })

  it('never leads out of its folder', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d./\\%2eF]{1,12}$/)), (text) => {
      if (isVersion(text)) expect(new URL(versionFile(text), 'https://timeline.example/a/b.html').pathname).toBe(`/a/record-${text}.json`)
    }))
  })

  it.each(['record.json', 'record.vi.json', 'record-index.en.json', 'my-record-1.1.0.json', 'record-1.1.0.json.txt', 'record-1.json'])('is named by no file such as %s', (file) => {
    expect(versionOfFile(file)).toBeNull()
  })
})
