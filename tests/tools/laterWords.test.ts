// @vitest-environment node
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LATER } from '../../tools/compiledWords.ts'

/** A file and all that it imports, but for types and what it asks for later. */
function importedBy(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found
  found.add(entry)
  for (const [, name = ''] of readFileSync(entry, 'utf8').matchAll(/^import (?!type)[^;]*?'(\.[^']+\.tsx?)'$/gm)) importedBy(join(dirname(entry), name), found)
  return found
}

describe('words that come later', () => {
  it.each(['src/page.tsx', 'src/element/define.ts'])('are not said by what %s needs first', (entry) => {
    const keys = Object.keys(JSON.parse(readFileSync('src/view/words/en.json', 'utf8')) as object).filter((key) => LATER.test(key))
    expect(keys.length).toBeGreaterThan(50)
    const first = [...importedBy(resolve(entry))]
    expect(first.length).toBeGreaterThan(50)
    const said = first.flatMap((file) => keys.filter((key) => new RegExp(`['"\`]${key}['"\`]`).test(readFileSync(file, 'utf8'))).map((key) => `${file}: ${key}`))
    expect(said).toEqual([])
  })
})
