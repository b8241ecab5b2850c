import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/record/schema.ts'
import type { Translations } from '../../src/record/translate.ts'
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

/** Names and terms that are the same wherever they stand, by the glossary of the research. Khmer speaks of its capital as such too. */
const TERMS: readonly (readonly [english: string, vi: string, km: string | null])[] = [
  ['Phnom Penh', 'Phnom Penh', null],
  ['Hun Sen', 'Hun Sen', 'ហ៊ុន សែន'],
  ['Norodom Sihanouk', 'Norodom Sihanouk', 'នរោត្តម សីហនុ'],
  ['Heng Samrin', 'Heng Samrin', 'ហេង សំរិន'],
  ['Pol Pot', 'Pol Pot', 'ប៉ុល ពត'],
  ['Nguyen Tan Dung', 'Nguyễn Tấn Dũng', 'ង្វៀន តាន់យុង'],
  ['To Lam', 'Tô Lâm', 'តូ ឡឹម'],
  ['Ho Chi Minh', 'Hồ Chí Minh', 'ហូជីមិញ'],
  ['Laos', 'Lào', 'ឡាវ'],
  ['Beijing', 'Bắc Kinh', 'ប៉េកាំង'],
  ['Vientiane', 'Viêng Chăn', 'វៀងចន្ទន៍'],
  ['Moscow', 'Moskva', 'ម៉ូស្គូ'],
  ['Bavet', 'Bavet', 'បាវិត'],
  ['Siem Reap', 'Siem Reap', 'សៀមរាប'],
  ['Tonle Sap', 'Tonle Sap', 'ទន្លេសាប'],
  ['Khmer Krom', 'Khmer Krom', 'ខ្មែរក្រោម'],
  ['Democratic Kampuchea', 'Campuchia Dân chủ', 'កម្ពុជាប្រជាធិបតេយ្យ'],
  ["People's Republic of Kampuchea", 'Cộng hòa Nhân dân Campuchia', 'សាធារណរដ្ឋប្រជាមានិតកម្ពុជា'],
  ["Cambodian People's Party", 'Đảng Nhân dân Campuchia', 'គណបក្សប្រជាជនកម្ពុជា'],
  ['United Nations', 'Liên hợp quốc', 'អង្គការសហប្រជាជាតិ'],
  // A periodical, a blog and a forum keep their names.
  ['ASEAN(?! (?:Economist|Defense|NOW))', 'ASEAN', 'អាស៊ាន'],
  ['Prime Minister', 'Thủ tướng', 'នាយករដ្ឋមន្ត្រី'],
  ['General Secretary', 'Tổng Bí thư', 'អគ្គលេខាធិការ'],
  ['joint statement', 'tuyên bố chung', 'សេចក្តីថ្លែងការណ៍រួម'],
  ['joint communique', 'thông cáo chung', 'សេចក្តីប្រកាសព័ត៌មានរួម'],
  ['diplomatic relations', 'quan hệ ngoại giao', 'ទំនាក់ទំនងការទូត'],
  ['sovereignty', 'chủ quyền', 'អធិបតេយ្យភាព'],
  ['massacre', 'thảm sát', 'ការសម្លាប់រង្គាល'],
  ['border gate', 'cửa khẩu', 'ច្រកទ្វារព្រំដែន'],
]

describe.each(['vi', 'km'])('the translations into %s', (language) => {
  const translations = Object.fromEntries(Object.entries(JSON.parse(readFileSync(`data/texts/${language}.json`, 'utf8')) as Translations)
    .map(([text, translation]) => [text, typeof translation === 'string' ? translation : translation.text]))

  it('lack nothing that a language must have', () => {
    expect(wanted(language).filter((text) => !translations[text]?.trim())).toEqual([])
  })

  it('keep every year', () => {
    const yearsOf = (text: string) => text.match(/\b(1[89]|20)\d\d\b/g) ?? []
    const lost = Object.entries(translations).filter(([text, translation]) => yearsOf(text).some((year) => !translation.includes(year)))
    expect(lost).toEqual([])
  })

  it('call what has a name by that name', () => {
    const strays = TERMS.flatMap(([term, vi, km]) => {
      const name = language === 'vi' ? vi : km
      const said = new RegExp(`(?<![\\p{L}\\p{N}])${term}(?![\\p{L}\\p{N}])`, 'u')
      return name === null ? [] : Object.entries(translations).filter(([text, translation]) => said.test(text) && !translation.toLowerCase().includes(name.toLowerCase())).map(([text]) => [term, text])
    })
    expect(strays).toEqual([])
  })

  it('join names by a dash, and spell each one way', () => {
    const strays = Object.values(translations).filter((text) => / - |Phnôm Pênh|Nam Vang|Việt Nam ?[-—] ?Campuchia|យួន/.test(text))
    expect(strays).toEqual([])
  })
})
