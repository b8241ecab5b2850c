import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openPageRecord } from '../../src/element/pageRecord.ts'
import { excerptOf } from '../../src/record/excerptOf.ts'
import { aTold } from '../store/aTold.ts'

const whole = aTold.record
const files: Record<string, unknown> = {}

const open = () => openPageRecord('en')

beforeEach(() => {
  Object.assign(files, { 'record-index.en.json': excerptOf(whole), 'record.en.json': whole })
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    const file = files[String(address)]
    return file === undefined ? new Response('Not found', { status: 404, statusText: 'Not Found' }) : new Response(typeof file === 'string' ? file : JSON.stringify(file))
  })
})

describe('the record of a page', () => {
  it('begins with the excerpt, and has the same events at the same places once the whole has come', async () => {
    const { excerpt, fetchWhole } = (await open())!
    expect(excerpt.record.excerpt).toBe(true)
    const { record, entries } = await fetchWhole('en')
    expect(record.excerpt).toBeUndefined()
    expect(Array.from(excerpt.entries, ({ event }) => event.id)).toEqual(Array.from(entries, ({ event }) => event.id))
    const textIn = ({ stories }: typeof record) => stories[0]!.steps[0]!.text
    expect([textIn(excerpt.record), textIn(record)]).toEqual([undefined, 'War.'])
  })

  it.each([
    ['is not there', undefined],
    ['is a page to log in', '<!doctype html><p>Log in'],
    ['is a whole record', whole],
    ['is empty', 'null'],
    ['has another format', { ...excerptOf(whole), format: 'bilateral-timeline/9' }],
  ])('does not begin with an excerpt that %s', async (_, file) => {
    files['record-index.en.json'] = file
    expect(await open()).toBeNull()
  })

  it('fetches the whole only when asked, and again after a failure', async () => {
    const { fetchWhole } = (await open())!
    expect(fetch).toHaveBeenCalledExactlyOnceWith('record-index.en.json')
    files['record.en.json'] = undefined
    await expect(fetchWhole('en')).rejects.toThrow('record.en.json: 404 Not Found.')
    files['record.en.json'] = whole
    expect((await fetchWhole('en')).entries.length).toBe(whole.events.length)
  })

  it('reads and checks another record that stands in its place', async () => {
    const { fetchWhole } = (await open())!
    const other = { ...whole, events: whole.events.slice(1) }
    files['record.en.json'] = other
    expect((await fetchWhole('en')).entries.length).toBe(other.events.length)
    files['record.en.json'] = { ...other, events: [{ ...other.events[0]!, date: '1979-13-07' }] }
    await expect(fetchWhole('en')).rejects.toThrow('date is "1979-13-07"')
  })
})
