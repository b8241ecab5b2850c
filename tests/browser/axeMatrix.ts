import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type en from '../../src/view/words/en.json'
import { FALL, shippedRecord } from './shippedRecord.ts'

type Words = Record<keyof typeof en, string>

/** Where axe looks. */
interface Look {
  name: string
  /** Keys of the address that lead there. */
  query: string
  /** What shows that the page is there. */
  shows: string
  /** Opens something over the page, with the words of the reader's language. That alone is looked at then: the page was before. */
  opens?: (page: Page, words: Words) => Promise<unknown>
  /** What was opened. */
  part?: string
  at?: 'wide' | 'phone'
  /** Where a language alone has it. */
  but?: string
}

const press = (name: keyof Words) => (page: Page, words: Words) => page.getByRole('button', { name: words[name], exact: true }).click()
const click = (selector: string) => (page: Page) => page.locator(selector).first().click()
const CARD = '[role="dialog"]'
const LINE = '.bt-item-event'
const { stories } = shippedRecord()
const story = stories[0]!.id
/** What stands around the events is the same with few of them, and axe is done with it sooner. */
const FEW = 'min=5'
const RICH = 'min=4&context=periods,regimes,leaders&strip=trade-turnover-imf-vn,trade-turnover-cambodia-side&lanes=side&from=1995&to=2020'

/** Every view, and everything that opens. */
const LOOKS: readonly Look[] = [
  { name: 'the line', query: '', shows: LINE },
  { name: 'a count opened', query: '', shows: LINE, opens: click('.bt-item-cluster'), part: CARD },
  { name: 'the legend', query: FEW, shows: LINE, opens: press('legend'), part: CARD },
  { name: 'the menu of periods', query: FEW, shows: LINE, opens: press('overviewPeriods'), part: '[role="menu"]' },
  { name: 'the context menu', query: FEW, shows: LINE, opens: press('context'), part: CARD, at: 'wide' },
  { name: 'the choice of series', query: FEW, shows: LINE, opens: press('stripSeries'), part: CARD, at: 'wide' },
  { name: 'the filters in a drawer', query: 'cat=visit', shows: LINE, opens: click('.bt-filters'), part: CARD, at: 'phone' },
  { name: 'the share dialog', query: FEW, shows: LINE, opens: press('share'), part: CARD },
  { name: 'the export dialog', query: FEW, shows: LINE, opens: press('export'), part: CARD },
  { name: 'about the record', query: FEW, shows: LINE, opens: press('about'), part: CARD },
  { name: 'the sheet of keys', query: FEW, shows: LINE, opens: (page) => page.keyboard.press('?'), part: CARD },
  { name: 'the stories', query: FEW, shows: LINE, opens: press('stories'), part: CARD },
  { name: 'filters that narrow', query: 'cat=visit&dir=a-b&min=2&contested=1', shows: '.bt-status .bt-link' },
  { name: 'all that can stand with the line', query: RICH, shows: '.bt-strip .bt-point' },
  { name: 'a band of the context', query: RICH, shows: '.bt-band-bar button', opens: (page) => page.locator('.bt-band-bar button[tabindex="0"]').press('Enter'), part: CARD },
  { name: 'a value of a series', query: RICH, shows: '.bt-strip .bt-point', opens: (page) => page.locator('.bt-point[tabindex="0"]').first().press('Enter'), part: CARD },
  { name: 'what the figures are', query: RICH, shows: '.bt-chart-head', opens: click('.bt-chart-head [aria-haspopup="dialog"]'), part: CARD },
  { name: 'a stretch without events', query: 'from=1946-01-02&to=1946-01-05', shows: '.bt-none-here' },
  { name: 'an empty result', query: 'q=zzzz', shows: '.bt-empty' },
  { name: 'a bad address', query: `from=abc&${FEW}`, shows: '.bt-notice' },
  { name: 'an open event', query: `${FEW}&event=${FALL}`, shows: '.bt-sources' },
  { name: 'a correction', query: `${FEW}&event=${FALL}`, shows: '.bt-translated button', opens: press('suggestCorrection'), part: CARD, but: 'en' },
  { name: 'the list', query: 'view=list&min=4&cat=conflict,agreement', shows: '.bt-list' },
  { name: 'the list with an open event', query: `view=list&min=5&event=${FALL}`, shows: '.bt-sources' },
  { name: 'a story', query: `story=${story}&step=2`, shows: '.bt-story-steps' },
  { name: 'a slide', query: `story=${story}&step=5&present=1`, shows: '.bt-slide-text', opens: (page) => page.mouse.move(200, 300), part: 'html' },
  { name: 'an embed', query: `ui=min&${FEW}`, shows: LINE },
  { name: 'the filters of an embed', query: `ui=min&${FEW}`, shows: LINE, opens: click('.bt-filters'), part: CARD },
  { name: 'the line alone', query: `ui=none&${FEW}`, shows: LINE },
  { name: 'a composer', query: FEW, shows: LINE, opens: compose, part: 'html' },
]

/** The rules of WCAG 2.2, A and AA, and what axe holds to be good practice: all of them. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
  preload: false,
}

/**
 * Looks at every view in a language and both themes, on one page, and lists what axe finds: where, which rule, which element, why.
 * @param at how wide the page is
 */
export async function violationsIn(page: Page, lang: string, at: 'wide' | 'phone'): Promise<{ looks: number; found: string[] }> {
  const words = JSON.parse(readFileSync(`src/view/words/${lang}.json`, 'utf8')) as Words
  const found: string[] = []
  let looks = 0
  let query: string | null = null
  for (const look of LOOKS) {
    if ((look.at ?? at) !== at || look.but === lang) continue
    if (look.query !== query) await visit(page, look, lang)
    query = look.query
    await look.opens?.(page, words)
    if (look.part) await page.locator(look.part).first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      looks++
      found.push(...(await faultsOf(page, look.part ?? 'html')).map((fault) => `${look.name} (${lang}, ${colorScheme}, ${at}): ${fault}`))
    }
    if (look.part && look.part !== 'html') {
      await page.keyboard.press('Escape')
      await page.locator(look.part).first().waitFor({ state: 'detached' })
    }
  }
  await page.locator('.bt-composer').getByRole('button', { name: words.composeDone, exact: true }).click()
  return { looks, found }
}

/** Goes to an address as a browser does that goes back in its history: nothing is loaded anew. */
async function visit(page: Page, { query, shows }: Look, lang: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `?lang=${lang}&${query}`)
  await page.locator(`.bilateral-timeline[lang="${lang}"]`).locator(shows).first().waitFor()
  await stillness(page)
}

/** What is not seen follows what is: axe must not look while one language gives way to another. */
function stillness(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => rest())
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        watch.disconnect()
        resolve()
      }, 100)
    }
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    rest()
  }))
}

async function compose(page: Page, words: Words): Promise<void> {
  await press('stories')(page, words)
  await press('storyCompose')(page, words)
  await press('composeAdd')(page, words)
  await page.locator('.bt-composed').waitFor()
}

/** What axe finds in a part of a page that has it: which rule, which element, why. */
export async function faultsOf(page: Page, part: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([where, options]) => (window as unknown as { axe: { run: (context: Element, options: object) => Promise<AxeResults> } }).axe.run(document.querySelector(where)!, options),
    [part, RULES] as const,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`))
}
