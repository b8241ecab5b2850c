import { dateWords, englishPhrases } from '../dates/dateWords.ts'
import { sourcesOf } from '../query/coverage.ts'
import { decadeOf, decadeWords } from '../query/decades.ts'
import { matchesAt } from '../query/Matches.ts'
import { mostSignificant } from '../query/mostSignificant.ts'
import type { Chronicle, Entry } from '../record/Chronicle.ts'
import type { HistoricalEvent, Source, Text, TimelineRecord } from '../record/schema.ts'
import { textIn } from '../record/textIn.ts'
import { escapeHtml } from './escapeHtml.ts'

/** The language of the pages that it stands in. */
const LANGUAGE = 'en'

/**
 * What is told on the page, and what in a frame: from which significance on, of how many events, and whether with summaries and
 * sources. Every reader loads it, with scripts or without, so it should be little; addresses of sources weigh most.
 */
const TOLD = {
  full: { least: 4, most: 120, whole: true },
  min: { least: 5, most: 20, whole: false },
}
/** Of this significance two sources are named, else one by its publisher. */
const HIGHEST = 5

/**
 * The most significant events as an article of plain HTML, `id="chronology"`: for readers without JavaScript, text browsers and
 * search engines. Of a record that weighs nothing, the first events.
 * @param ui `full`: with summaries and the first sources; `min`: dates and titles
 */
export function chronologyHtml(chronicle: Chronicle, ui: keyof typeof TOLD): string {
  const { record } = chronicle
  const { least, most, whole } = TOLD[ui]
  const significant = indexesFrom(chronicle, least)
  const told = mostSignificant(matchesAt(chronicle, significant.length > 0 ? significant : indexesFrom(chronicle, 1)), most)
  const decades = new Map<string, Entry[]>()
  for (const entry of told) decades.set(headingOf(entry), [...(decades.get(headingOf(entry)) ?? []), entry])
  const parts = Array.from(decades, ([decade, entries]) => `<section><h2>${decade}</h2><ol>${entries.map((entry) => item(entry, record, whole)).join('')}</ol></section>`)
  return `<article id="chronology"><header><h1>${said(record.title, record)}</h1>${messageOf(ui, told.length, chronicle.entries.length)}</header>${parts.join('')}${creditsOf(record)}</article>`
}

function indexesFrom({ columns: { significance } }: Chronicle, least: number): Uint32Array {
  return Uint32Array.from(significance.keys()).filter((index) => significance[index]! >= least)
}

function messageOf(ui: keyof typeof TOLD, told: number, all: number): string {
  const why = 'The timeline itself is drawn by JavaScript, which is off here or could not be loaded.'
  const some = `${told === all ? `all ${all}` : `the ${told} most significant of ${all}`} events`
  const whole = '<a href="record.json">record.json</a>'
  return ui === 'min'
    ? `<p class="lead">${why} These are ${some}. <a href="index.html" target="_blank" rel="noopener">The page of its own</a> tells more of them; every claim and source is in ${whole}.</p>`
    : `<p class="lead">${why} These are ${some}. Every event, both sides’ accounts and all sources are in ${whole}, and as tables in <a href="events.csv">events.csv</a> and <a href="sources.csv">sources.csv</a>.</p>`
}

function item({ event, date }: Entry, record: TimelineRecord, whole: boolean): string {
  const words = escapeHtml(dateWords(date, 'long', englishPhrases))
  const day = /^\d{4}(-\d\d(-\d\d)?)?$/.test(event.date) ? `<time datetime="${event.date}">${words}</time>` : words
  const rest = whole ? `${event.summary ? `<p>${said(event.summary, record)}</p>` : ''}${sourcesOfEvent(event, record)}` : ''
  return `<li><p class="date">${day}</p><h3>${said(event.title, record)}</h3>${rest}</li>`
}

/** The first of its sources that can be gone to, those of neither side before those of one, and of how many. */
function sourcesOfEvent(event: HistoricalEvent, { sources: known }: TimelineRecord): string {
  const sources = sourcesOf(event).flatMap((id) => known[id] ?? [])
  const high = event.significance >= HIGHEST
  const linked = sources.filter(({ url }) => url !== null && /^https?:\/\//i.test(url))
    .toSorted((a, b) => Number(a.party !== undefined) - Number(b.party !== undefined)).slice(0, high ? 2 : 1)
  if (linked.length === 0) return ''
  const links = linked.map((source) => (high ? `${linkTo(source, source.title, source.language)}, ${escapeHtml(source.publisher)}` : linkTo(source, source.publisher)))
  return `<p class="sources">${linked.length === sources.length ? 'Sources' : `${linked.length} of ${sources.length} sources`}: ${links.join('; ')}</p>`
}

function linkTo({ url }: Source, text: string, language = LANGUAGE): string {
  return `<a href="${escapeHtml(url!)}" rel="external noopener noreferrer"${language === LANGUAGE ? '' : ` lang="${escapeHtml(language)}"`}>${escapeHtml(text)}</a>`
}

function creditsOf({ version, issued, licence }: TimelineRecord): string {
  return `<footer><p>${[`Version ${version} of the record`, issued, licence].filter((part) => part !== undefined).map(escapeHtml).join(', ')}.</p></footer>`
}

/** A text of the record, marked with its language where that is not the page's. */
function said(text: Text, { languages }: TimelineRecord): string {
  const shown = textIn(text, LANGUAGE, languages)
  const html = escapeHtml(shown.text)
  return shown.language === LANGUAGE ? html : `<span lang="${escapeHtml(shown.language)}">${html}</span>`
}

/** As the list heads its rows. */
function headingOf({ date }: Entry): string {
  const decade = decadeOf(date)
  return decade === null ? 'Undated' : decadeWords(decade)
}
