// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frozen, dataElement, freezePage, readFrozen, recordIn } from '../../src/exchange/frozenPage.ts'
import { aTold } from '../store/aTold.ts'

const { record } = aTold

/** A page whose script says what the elements of its data begin with, as the one that makes copies must. */
const page = `<!doctype html>
<html lang="en"><head><title>A page</title></head><body><div id="timeline"></div>
${dataElement('frozen', null)}
${dataElement('record', record)}
<script type="module">const begin = '<script type="application/json" id="frozen">', end = '<\\/script>'</script>
</body></html>`

const traps = ['"', "'", '<', '&', '</script>', '<!--', '-->', '<script>', '\\', '\u2028', '\r\n', 'ភ្នំពេញ', 'Hà Nội', '&quot;', '$&', "$'", '\u0000']
const trap = fc.array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 }).map((parts) => parts.join(''))

const someFrozen: fc.Arbitrary<Frozen> = fc.record({
  address: trap,
  on: fc.constantFrom('2026-11-26', '0987-01-01'),
  page: fc.option(fc.webUrl()),
  stories: fc.array(fc.record({ title: trap, text: trap }), { maxLength: 2 }).map((stories) => stories.map(({ title, text }, i) => ({ id: `own-${i}`, title, steps: [{ state: { q: text }, title, text }] }))),
})

/** The text of an element as a browser finds it. */
const dataOf = (html: string, id: string) => new DOMParser().parseFromString(html, 'text/html').getElementById(id)?.textContent ?? ''

describe('a page in one file', () => {
  it('is not frozen as it is built, and says which record it holds', () => {
    expect(readFrozen(dataOf(page, 'frozen'))).toBeNull()
    expect(recordIn(page)).toMatchObject({ version: record.version, events: record.events })
  })

  it('reads back as it was frozen, whatever the view and its stories hold, with the rest as it was', () => {
    fc.assert(fc.property(someFrozen, someFrozen, (first, second) => {
      const copy = freezePage(page, first, null).join('')
      expect(readFrozen(dataOf(copy, 'frozen'))).toEqual(first)
      expect(JSON.parse(dataOf(copy, 'record'))).toEqual(JSON.parse(JSON.stringify(record)))
      // A copy of a copy is a copy of the page.
      expect(freezePage(copy, second, null).join('')).toBe(freezePage(page, second, null).join(''))
      expect(freezePage(copy, JSON.parse('null') as Frozen, null).join('')).toBe(page)
    }), { numRuns: 60 })
  })

  it('takes another record in', () => {
    fc.assert(fc.property(someFrozen, trap, (frozen, title) => {
      const other = { ...record, title, version: '9' }
      const json = JSON.stringify(other)
      const copy = freezePage(page, frozen, [json.slice(0, 20), json.slice(20)]).join('')
      expect(JSON.parse(dataOf(copy, 'record'))).toEqual(JSON.parse(json))
      expect(recordIn(copy)?.version).toBe('9')
      expect(readFrozen(dataOf(copy, 'frozen'))).toEqual(frozen)
    }), { numRuns: 30 })
  })

  it.each([
    ['another page', '<!doctype html><p>Log in'],
    ['a page cut short', page.slice(0, page.indexOf('events') + 40)],
    ['a page without a record', page.replace(dataElement('record', record), dataElement('record', null))],
    ['nothing', ''],
  ])('is told from %s', (_, html) => {
    expect(recordIn(html)).toBeNull()
  })

  it.each(['', 'null', '[]', '7', '{"address":7}', '{"address":"","on":"2026-11-26","page":null,"stories":[null]}', '{"address":"","on":"2026-11-26","page":null,"stories":[{"id":"own-1","title":"x","steps":[{}]}]}'])('is not frozen by %s', (json) => {
    expect(readFrozen(json)).toBeNull()
  })

  it('links to no page but one of the web', () => {
    const frozen = { address: '', on: '2026-11-26', page: 'javascript:alert(1)', stories: [] }
    expect(readFrozen(JSON.stringify(frozen))?.page).toBeNull()
  })
})
