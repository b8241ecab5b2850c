// @vitest-environment node
import { expect, it } from 'vitest'
import { mount } from '../../src/element/define.ts'

it('is imported without a document, and mount says that it needs one', () => {
  expect(typeof document).toBe('undefined')
  expect(() => mount({} as Element, { record: null })).toThrow(/needs a document/)
})
