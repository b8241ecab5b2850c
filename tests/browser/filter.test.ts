import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, drawn, lineOf, statusOf } from './drawing.ts'
import { closePage, openPage, useBrowser } from './openPage.ts'
import { english, shippedRecord, statusFor, titleOf } from './shippedRecord.ts'

useBrowser()

const { events, categories, parties } = shippedRecord()
const total = events.length
const [a, b] = parties.map(({ name }) => english(name))

/** Number of events the status gives. */
async function shown(page: Page): Promise<number> {
  return Number.parseInt((await statusOf(page).textContent()) ?? '', 10)
}

/** Titles in the list view; goes to it and comes back. */
async function listed(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'List', exact: true }).click()
  const list = page.getByRole('list', { name: 'Chronology' })
  await list.waitFor()
  const titles = await list.getByRole('listitem').evaluateAll((rows) => rows.map((row) => row.querySelector('.bt-row-title')!.textContent ?? ''))
  await page.getByRole('button', { name: 'Timeline', exact: true }).click()
  await lineOf(page).waitFor()
  return titles
}

/** The status, the line and the list hold the same events; gives the titles. */
async function agreeOn(page: Page, status: string): Promise<string[]> {
  await expect.poll(() => statusOf(page).textContent()).toMatch(new RegExp(`^${status}`))
  const titles = await listed(page)
  expect(titles.length).toBe(await shown(page))
  const { names, total: all } = await drawn(page)
  expect(all).toBe(titles.length)
  expect(names.filter((name) => !titles.some((title) => name.includes(title)))).toEqual([])
  return titles
}

describe('a reader who filters', () => {
  it('narrows status, line and list alike by categories', async () => {
    const page = await openPage('index.html')
    const group = page.getByRole('group', { name: 'Category' })
    await expect.poll(() => group.getByRole('button').count()).toBe(categories.length)
    const visits = group.getByRole('button', { name: 'Visits', exact: true })
    await visits.click()
    expect(await visits.getAttribute('aria-pressed')).toBe('true')
    const titles = await agreeOn(page, statusFor(({ category }) => category === 'visit'))
    expect(titles.toSorted()).toEqual(events.filter(({ category }) => category === 'visit').map(({ title }) => english(title)).toSorted())
    expect(await statusOf(page).textContent()).toContain('visits')

    await group.getByRole('button', { name: 'Border', exact: true }).click()
    await agreeOn(page, statusFor(({ category }) => ['visit', 'border'].includes(category)))
    await expect.poll(() => addressOf(page).cat).toBe('visit,border')
    await visits.click()
    await agreeOn(page, statusFor(({ category }) => category === 'border'))
    await closePage(page)
  })

  it('says beside each category how many events it would show', async () => {
    const page = await openPage('index.html')
    const group = page.getByRole('group', { name: 'Category' })
    for (const { id, name } of categories) {
      const chip = group.getByRole('button', { name: english(name), exact: true })
      const count = String(events.filter(({ category }) => category === id).length)
      const said = await chip.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent)
      const seen = await chip.evaluate((button) => button.dataset.count ?? button.querySelector('.bt-chip-count')?.textContent)
      expect([said, seen], english(name)).toEqual([count, count])
    }
    await closePage(page)
  })

  it.each([
    ['Sihanouk', '1970-03-18-sihanouk-deposed', '1985-12-27-border-delimitation-treaty'],
    ['phnom penh', '1979-01-07-fall-of-phnom-penh', '1978-04-18-ba-chuc-massacre'],
  ])('finds events by searching for “%s”', async (words, inside, outside) => {
    const page = await openPage('index.html')
    const box = page.getByRole('searchbox', { name: 'Search events' })
    await box.pressSequentially(words)
    await expect.poll(() => statusOf(page).textContent()).toContain(`“${words}”`)
    const titles = await agreeOn(page, `\\d+ of ${total} event`)
    expect(titles).toContain(titleOf(inside))
    expect(titles).not.toContain(titleOf(outside))
    const named = events.map(({ title }) => english(title)).filter((title) => title.toLowerCase().includes(words.toLowerCase()))
    expect(titles).toEqual(expect.arrayContaining(named))
    await expect.poll(() => addressOf(page).q).toBe(words)
    await page.getByRole('button', { name: 'Clear search' }).click()
    await agreeOn(page, `${total} of ${total} events`)
    expect(await box.inputValue()).toBe('')
    await closePage(page)
  })

  it('narrows by who acted towards whom', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'More filters' }).click()
    const group = page.getByRole('group', { name: 'Direction' })
    await group.getByRole('checkbox', { name: `${a} to ${b}` }).check()
    await agreeOn(page, statusFor(({ direction }) => direction === 'a-b'))
    expect(await statusOf(page).textContent()).toContain(`${a} to ${b}`)
    await group.getByRole('checkbox', { name: `${b} to ${a}` }).check()
    await agreeOn(page, statusFor(({ direction }) => direction === 'a-b' || direction === 'b-a'))
    await expect.poll(() => addressOf(page).dir).toBe('a-b,b-a')
    await closePage(page)
  })

  it('keeps only events of significance 5', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'More filters' }).click()
    await page.getByRole('group', { name: 'Significance' }).getByRole('radio', { name: /^5/ }).check()
    const titles = await agreeOn(page, statusFor(({ significance }) => significance === 5))
    expect(titles).toContain(titleOf('1967-06-24-diplomatic-relations'))
    await expect.poll(() => addressOf(page).min).toBe('5')
    await closePage(page)
  })

  it('keeps only events with several accounts or sources that disagree', async () => {
    const page = await openPage('index.html')
    await page.getByRole('button', { name: 'More filters' }).click()
    await page.getByRole('checkbox', { name: 'Contested only' }).check()
    await agreeOn(page, statusFor(({ accounts, conflicts }) => accounts.length > 1 || conflicts.length > 0))
    await expect.poll(() => addressOf(page).contested).toBe('1')
    await closePage(page)
  })

  it('is offered a way back when nothing matches', async () => {
    const page = await openPage('index.html?cat=visit')
    const box = page.getByRole('searchbox', { name: 'Search events' })
    await box.fill('zzzz')
    await expect.poll(() => shown(page)).toBe(0)
    expect(await lineOf(page).count()).toBe(0)
    await page.getByText('No event matches these filters.').waitFor()
    const visits = events.filter(({ category }) => category === 'visit').length
    await page.getByRole('button', { name: `Clear the search (${visits} events)` }).click()
    await agreeOn(page, `${visits} of ${total} events`)
    expect(await box.inputValue()).toBe('')
    await closePage(page)
  })

  it('takes every filter away at once with Reset filters', async () => {
    const page = await openPage('index.html?cat=visit,conflict&dir=a-b&min=2&contested=1&q=viet')
    await expect.poll(() => shown(page)).toBeLessThan(total)
    expect(await page.getByRole('searchbox', { name: 'Search events' }).inputValue()).toBe('viet')
    expect(await page.getByRole('checkbox', { name: 'Contested only' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Reset filters' }).click()
    await agreeOn(page, `${total} of ${total} events`)
    await expect.poll(() => addressOf(page)).toEqual({})
    expect(await page.getByRole('button', { name: 'Reset filters' }).count()).toBe(0)
    expect(await page.getByRole('searchbox', { name: 'Search events' }).inputValue()).toBe('')
    await closePage(page)
  })

  it('filters on a phone, with a finger, in a drawer that says how many events are left', async () => {
    const page = await openPage('index.html', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    await drawer.getByRole('button', { name: 'Visits', exact: true }).tap()
    const count = events.filter(({ category }) => category === 'visit').length
    await drawer.getByRole('button', { name: `Show ${count} events` }).tap()
    await expect.poll(() => drawer.count()).toBe(0)
    expect(await statusOf(page).textContent()).toContain(`${count} of ${total} events`)
    expect((await drawn(page)).total).toBe(count)
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor()
    await closePage(page)
  })
})
