import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { statusOf } from './drawing.ts'
import { openHost } from './hostPage.ts'
import { closePage, useBrowser } from './openPage.ts'
import { FALL, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

useBrowser()

const total = shippedRecord().events.length

interface Told {
  from: string
  re?: number
  event: string
  detail: Record<string, unknown>
}

/** A deck that frames the timeline and keeps what it is told. */
async function openDeck(address = 'embed.html'): Promise<{ page: Page; frame: Frame; told: () => Promise<Told[]>; ask: (id: number, command: string, args?: object) => Promise<Told> }> {
  const page = await openHost({
    body: `<iframe src="/${address}" width="700" height="420" title="Timeline"></iframe>`,
    shows: 'iframe',
  })
  const frame = page.frames()[1]!
  await frame.waitForSelector('.bt-item-event')
  const told = () => page.evaluate(() => (window as unknown as { told: Told[] }).told)
  const ask = async (id: number, command: string, args?: object) => {
    await page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), { to: 'bilateral-timeline', id, command, ...(args && { args }) })
    await expect.poll(async () => (await told()).some(({ re }) => re === id)).toBe(true)
    return (await told()).findLast(({ re }) => re === id)!
  }
  return { page, frame, told, ask }
}

describe('a frame and the page around it', () => {
  it('speak with each other', async () => {
    const { page, frame, told, ask } = await openDeck()
    const first = await told()
    expect(first[0]).toMatchObject({ from: 'bilateral-timeline', event: 'ready', detail: { ui: 'min', from: null } })
    await expect.poll(async () => (await told()).find(({ event }) => event === 'height')?.detail.height).toBeGreaterThan(400)
    expect(await ask(1, 'ping')).toEqual({ from: 'bilateral-timeline', re: 1, event: 'pong', detail: { version: 1 } })
    expect(await ask(2, 'setState', { cat: 'visit', from: '1990', to: 1999 })).toMatchObject({ event: 'state', detail: { cat: ['visit'], from: '1990', to: '1999' } })
    await expect.poll(() => statusOf(frame as unknown as Page).textContent()).toContain(statusFor(({ category }) => category === 'visit'))
    expect(await ask(3, 'setState', { cat: null, from: null, to: null })).toMatchObject({ event: 'state', detail: { cat: null } })
    expect(await ask(4, 'goto', { event: FALL })).toMatchObject({ event: 'state', detail: { event: FALL } })
    await frame.getByRole('complementary', { name: titleOf(FALL) }).waitFor()
    expect(await ask(5, 'next')).toMatchObject({ event: 'state' })
    expect(await ask(6, 'goto', { event: shippedRecord().events.at(-1)!.id })).toMatchObject({ event: 'state' })
    expect(await ask(7, 'goto', { event: 'no-such-event' })).toMatchObject({ event: 'error' })
    const { id, steps } = shippedRecord().stories[0]!
    expect(await ask(8, 'goto', { story: id, step: steps.length })).toMatchObject({ event: 'state', detail: { story: id, step: steps.length } })
    expect(await ask(9, 'next')).toEqual({ from: 'bilateral-timeline', re: 9, event: 'edge', detail: { direction: 'next' } })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await closePage(page)
  })

  it('tells what its reader does', async () => {
    const { page, frame, told } = await openDeck('index.html')
    await frame.getByRole('button', { name: 'List', exact: true }).click()
    await frame.getByRole('list', { name: 'Chronology' }).getByRole('button', { name: titleOf(FALL) }).click()
    await expect.poll(async () => (await told()).find(({ event }) => event === 'select')?.detail).toEqual({ event: FALL })
    await expect.poll(async () => (await told()).findLast(({ event }) => event === 'state')?.detail).toMatchObject({ event: FALL, view: 'list' })
    await closePage(page)
  })

  it('moves the list to a window, as it would move the line', async () => {
    const { page, frame, ask } = await openDeck('index.html')
    expect(await ask(1, 'setState', { view: 'list', min: 4 })).toMatchObject({ event: 'state', detail: { view: 'list' } })
    await frame.waitForSelector('.bt-row')
    const first = () => frame.evaluate(() => {
      const top = document.querySelector('.bt-list')!.getBoundingClientRect().top
      return [...document.querySelectorAll<HTMLElement>('.bt-list > li')].find((row) => row.getBoundingClientRect().bottom > top + 1)?.dataset['id']
    })
    const firstIn = (year: string) => shippedRecord().events.find(({ date, significance }) => significance >= 4 && date >= year)!.id
    for (const [i, from] of ['1989', '1967', '2005'].entries()) {
      expect(await ask(2 + i, 'goto', { from, to: '2012' })).toMatchObject({ event: 'state', detail: { view: 'list', from, to: '2012' } })
      await expect.poll(first).toBe(firstIn(from))
    }
    await closePage(page)
  })

  it('is deaf to hostile messages and to everybody else', async () => {
    const { page, frame, told, ask } = await openDeck()
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!.contentWindow!
      const whole = { to: 'bilateral-timeline', id: 1, command: 'setState', args: { cat: 'visit' } }
      for (const message of [
        null, 'ping', 7, [], [whole], { ...whole, to: 'timeline' }, { ...whole, id: '1' }, { ...whole, command: 'eval' }, { ...whole, args: 'x' },
        { ...whole, extra: 1 }, JSON.stringify(whole), new Map([['to', 'bilateral-timeline']]), { to: 'bilateral-timeline', id: 1, command: 'goto' },
      ]) frame.postMessage(message, '*')
      // A sibling frame, not the page around.
      const sibling = document.body.appendChild(document.createElement('iframe'))
      const script = sibling.contentDocument!.createElement('script')
      script.textContent = `parent.frames[0].postMessage(${JSON.stringify(whole)}, '*')`
      sibling.contentDocument!.body.append(script)
    })
    await frame.evaluate(() => postMessage({ to: 'bilateral-timeline', id: 1, command: 'setState', args: { cat: 'visit' } }, '*'))
    const answer = await ask(99, 'getState')
    expect(answer).toMatchObject({ detail: { cat: null } })
    // A frame says that it is ready and how high it is of itself, when it comes to it.
    expect((await told()).filter(({ event }) => event !== 'ready' && event !== 'height')).toEqual([answer])
    expect(await statusOf(frame as unknown as Page).textContent()).toContain(`${total} of ${total} events`)
    await closePage(page)
  })
})
