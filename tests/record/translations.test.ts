import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/record/schema.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'

const { record } = checkedRecord('data')
const { events, periods, categories, tags, people, offices, series, stories, parties, title } = record!

/** A text in English, unless the record itself has it in the other language too. */
const english = (language: string) => (text: Text | null | undefined): string[] => {
  if (text === null || text === undefined) return []
  if (typeof text === 'string') return [text]
  const own = text[language]
  return own === undefined && typeof text.en === 'string' ? [text.en] : []
}

/** What every language must have: names and summaries of everything, and all that is said of the events of significance 4 and 5. */
function wanted(language: string): string[] {
  const of = english(language)
  return [
    ...of(title),
    ...parties.flatMap(({ name, adjective }) => [...of(name), ...of(adjective)]),
    ...categories.flatMap(({ name, definition }) => [...of(name), ...of(definition)]),
    ...Object.values(tags).flatMap(({ name, definition }) => [...of(name), ...of(definition)]),
    ...periods.flatMap(({ name, summary }) => [...of(name), ...of(summary)]),
    ...Object.values(people).flatMap(({ name }) => of(name)),
    ...Object.values(offices).flatMap(({ title: office }) => of(office)),
    ...series.flatMap(({ title: name }) => of(name)),
    ...stories.flatMap(({ title: name, summary, steps }) => [...of(name), ...of(summary), ...steps.flatMap((step) => [...of(step.title), ...of(step.text)])]),
    ...events.flatMap((event) => [
      ...of(event.title), ...of(event.label), ...of(event.summary), ...of(event.place),
      ...(event.significance >= 4 ? [...event.claims, ...event.accounts, ...event.conflicts].flatMap(({ text }) => of(text)) : []),
    ]),
  ]
}

describe.each(['vi', 'km'])('the translations into %s', (language) => {
  const translations = JSON.parse(readFileSync(`data/texts/${language}.json`, 'utf8')) as Record<string, string>

  it('lack nothing that a language must have', () => {
    expect(wanted(language).filter((text) => !translations[text]?.trim())).toEqual([])
  })

  it('translate only what the record says', () => {
    const said = new Set<string>()
    const visit = (value: unknown): void => {
      if (typeof value === 'string') said.add(value)
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit)
    }
    visit(record)
    expect(Object.keys(translations).filter((text) => !said.has(text))).toEqual([])
  })

  it('keep every year', () => {
    const yearsOf = (text: string) => text.match(/\b(1[89]|20)\d\d\b/g) ?? []
    const lost = Object.entries(translations).filter(([text, translation]) => yearsOf(text).some((year) => !translation.includes(year)))
    expect(lost).toEqual([])
  })
})
