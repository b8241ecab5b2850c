import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Problem } from '../src/record/Problem.ts'
import { type Translations, strayTranslations, translate } from '../src/record/translate.ts'

/** The parts of a record that are lists, and those that are tables by id; each may be one file or a folder of files. */
const LISTS = ['events', 'periods', 'terms', 'series', 'stories'] as const
const TABLES = ['people', 'offices', 'tags', 'sources'] as const

export interface Assembly {
  /** The whole record as one document, not yet read. */
  document: Record<string, unknown>
  /** The file each id stands in, for messages. */
  fileOf: Map<string, string>
  /** Files that are not JSON, ids that stand in two files. */
  problems: Problem[]
}

/**
 * Puts the files of a record's folder together into one document: `record.json` with what names the record,
 * and beside it `events/`, `sources/` and so on, each a folder of JSON files or one file of that name. Over its texts are laid
 * their translations, `texts/vi.json` and so on: a table by the text in the record's first language.
 */
export function assembleRecord(folder: string): Assembly {
  const fileOf = new Map<string, string>()
  const problems: Problem[] = []
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      problems.push({ file: nameOf(path), id: 'file', what: `is not JSON (${String(error)})`, write: 'mend the place named; a comma or a quotation mark is usual' })
      return undefined
    }
  }
  const nameOf = (path: string) => relative(process.cwd(), path)

  const document = { ...(read(join(folder, 'record.json')) as Record<string, unknown>) }
  for (const part of LISTS) {
    document[part] = filesOf(folder, part).flatMap((path) => {
      const items = read(path)
      if (!Array.isArray(items)) {
        if (items !== undefined) problems.push({ file: nameOf(path), id: 'file', what: 'is not a list', write: 'the items between [ and ]' })
        return []
      }
      for (const item of items as ({ id?: string } | null)[]) if (item?.id) fileOf.set(item.id, nameOf(path))
      return items
    })
  }
  for (const part of TABLES) {
    const table: Record<string, unknown> = {}
    for (const path of filesOf(folder, part)) {
      for (const [id, item] of Object.entries((read(path) ?? {}) as Record<string, unknown>)) {
        if (id in table) problems.push({ file: nameOf(path), id, what: `stands in ${fileOf.get(id)} too`, write: 'keep one of the two' })
        table[id] = item
        fileOf.set(id, nameOf(path))
      }
    }
    document[part] = table
  }
  const translations = Object.fromEntries(filesOf(folder, 'texts').map((path) => [basename(path, '.json'), (read(path) ?? {}) as Translations]))
  const [first = 'en'] = Array.isArray(document.languages) ? (document.languages as string[]) : []
  for (const [language, text] of strayTranslations(document, first, translations)) {
    problems.push({ file: nameOf(join(folder, 'texts', `${language}.json`)), id: 'texts', what: `translates "${text}", which the record does not say`, write: 'the text as it stands now, or take it out' })
  }
  return { document: translate(document, first, translations), fileOf, problems }
}

function filesOf(folder: string, part: string): string[] {
  const file = join(folder, `${part}.json`)
  const dir = join(folder, part)
  const inDir = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')).toSorted().map((name) => join(dir, name)) : []
  return existsSync(file) ? [file, ...inDir] : inDir
}
