import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mapTexts } from '../../src/record/mapTexts.ts'
import { textIn } from '../../src/record/textIn.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'

const record = checkedRecord('data').record!
const words = (language: string) => JSON.parse(readFileSync(`src/view/words/${language}.json`, 'utf8')) as Record<string, string>

/** How many different texts of the record have no wording in a language, and how many only a machine's. */
function lackingIn(language: string): { missing: number; machine: number } {
  const missing = new Set<string>()
  const machine = new Set<string>()
  mapTexts(record, (text) => {
    const shown = textIn(text, language, record.languages)
    if (shown.language !== language) missing.add(JSON.stringify(text))
    else if (shown.status === 'machine') machine.add(JSON.stringify(text))
    return text
  })
  return { missing: missing.size, machine: machine.size }
}

describe('the table of what each language lacks', () => {
  const row = (what: string) => {
    const line = readFileSync('README.md', 'utf8').split('\n').find((each) => each.startsWith(`| ${what} |`)) ?? ''
    return line.split('|').slice(2, -1).map(Number)
  }

  it('has a column for each language of the record', () => {
    expect(record.languages).toEqual(['en', 'vi', 'km'])
  })

  it('says how many words of the interface are to be translated', () => {
    expect(row('words of the interface to be translated')).toEqual(record.languages.map((language) => Object.keys(words('en')).filter((key) => !words(language)[key]).length))
  })

  it('says how many texts are to be translated and reviewed', () => {
    const lacking = record.languages.map(lackingIn)
    expect(row('texts of the record to be translated')).toEqual(lacking.map(({ missing }) => missing))
    expect(row('translations to be reviewed')).toEqual(lacking.map(({ machine }) => machine))
  })
})
