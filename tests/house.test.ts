// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which rooms each room may import. One way only: nothing on the right of a room stands in its own list. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  dates: [],
  record: ['dates'],
  query: ['dates', 'record'],
  layout: ['dates', 'record'],
  store: ['dates', 'record', 'query', 'layout'],
  figure: ['dates', 'record', 'query', 'layout'],
  exchange: ['dates', 'record', 'query'],
  view: ['dates', 'record', 'query', 'layout', 'store', 'figure', 'exchange'],
  element: ['dates', 'record', 'query', 'layout', 'store', 'figure', 'exchange', 'view'],
}

/** Packages that only some rooms, or one file, may use. */
const PACKAGES: readonly (readonly [name: RegExp, where: RegExp])[] = [
  [/^(react|react-dom)(\/|$)/, /^(view|figure)\/|^(page\.tsx|offline\.ts)$|^element\/(timelineIn|openWhole|missingVersion|showOnPage)\.tsx$/],
  [/^(zustand)(\/|$)/, /^(store\/createTimelineStore\.ts|view\/TimelineContext\.tsx)$/],
  [/^d3-(selection|transition|zoom)$/, /^view\/timeline\/zoomGestures\.ts$/],
  [/^d3-array$/, /^layout\/valueScale\.ts$/],
  [/^edtf$/, /^dates\/grammar\.ts$/],
  [/^valibot$/, /^record\/(schema|readRecord|issuesOfEvent|problemOfIssue|mapTexts)\.ts$|^exchange\/storyFile\.ts$/],
  [/^@lingui\/core$/, /^view\/words\/createWords\.ts$/],
  [/^papaparse$/, /^exchange\/csvText\.ts$/],
  [/^@citation-js\//, /^exchange\/citationLibrary\.ts$/],
  [/^ical-generator$/, /^exchange\/calendarText\.ts$/],
  [/^svg-pathdata$/, /^figure\/slides\/pathSteps\.ts$/],
  [/^(pptxgenjs|fflate)$/, /^view\/export\/pptxFile\.ts$/],
  [/^fontkit$/, /^view\/export\/outlineTexts\.ts$/],
  [/^radix-ui$/, /^view\//],
  [/^@tanstack\/react-virtual$/, /^view\/list\/(LongList\.tsx|scrollByKey\.ts)$/],
]

/** What would tie a pure room to a page, a clock or chance. */
const IMPURE = /\b(document|window|navigator|localStorage)\.\w|\b(Math\.random|Date\.now|performance\.now)\b|new Date\(\)/

const src = resolve('src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const code = new Map(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]))

/** What a file imports: paths below src/ of its own files, names of packages. Styles and JSON are not code. */
function importsOf(file: string): { own: string[]; packages: string[] } {
  const names = [...(code.get(file) ?? '').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
  const own = names.filter((name) => name.startsWith('.') && /\.tsx?$/.test(name)).map((name) => relative(src, resolve(src, dirname(file), name)))
  return { own, packages: names.filter((name) => !name.startsWith('.')) }
}

const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '')

describe('the house', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only what is left of it', (room, allowed) => {
    const strays = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(file).own.filter((name) => ![room, ...allowed].includes(roomOf(name))).map((name) => `${file} → ${name}`))
    expect(strays).toEqual([])
  })

  it('knows every room', () => {
    const rooms = new Set(files.map(roomOf).filter(Boolean))
    expect([...rooms].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  it.each(PACKAGES)('%s is used only in %s', (name, where) => {
    const users = files.filter((file) => importsOf(file).packages.some((each) => name.test(each)))
    expect(users.filter((file) => !where.test(file))).toEqual([])
    expect(users).not.toEqual([])
  })

  it.each(['dates', 'record', 'query', 'layout', 'figure', 'exchange'])('%s touches no page, clock or chance', (room) => {
    const impure = files.filter((file) => roomOf(file) === room && IMPURE.test(withoutComments(code.get(file) ?? '')))
    expect(impure).toEqual([])
  })

  it('keeps sorting and positions out of the view', () => {
    const sorting = files.filter((file) => roomOf(file) === 'view' && /\.(sort|toSorted)\(/.test(withoutComments(code.get(file) ?? '')))
    expect(sorting).toEqual([])
  })

  it('has no barrels and no utils', () => {
    const barrels = files.filter((file) => /(^|\/)(index|utils?|helpers?)\.tsx?$/.test(file))
    const reexports = files.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(code.get(file) ?? ''))
    expect([...barrels, ...reexports]).toEqual([])
  })

  it('reads the record in no room', () => {
    expect(files.filter((file) => /['"`][./]*data\//.test(code.get(file) ?? ''))).toEqual([])
  })

  it('takes HTML from no text', () => {
    expect(files.filter((file) => /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/.test(code.get(file) ?? ''))).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
}
