import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BYTES_OF_LETTER } from '../../tools/quickFolding.ts'

describe('the bytes of a letter', () => {
  it('are as many as an encoder counts', () => {
    // oxlint-disable-next-line no-new-func, no-implied-eval
    const bytesOf = new Function('i', `return ${BYTES_OF_LETTER}`) as (letter: string) => number
    const letters = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('\u007f', '\u0080', '\u07ff', '\u0800', 'ក', 'ệ', '\uffff', '😀'))
    fc.assert(fc.property(letters, (letter) => {
      expect(bytesOf(letter)).toBe(new TextEncoder().encode(letter).length)
    }), { numRuns: 500 })
  })
})
