import { parseArgs } from 'node:util'
import { CONTESTANTS, type Contestant } from './contestants.ts'

export interface Options {
  sizes: number[]
  contestants: Contestant[]
  /** Runs of each; by size where it is not given. */
  runs: number | null
  parts: Part[]
  readme: boolean
}

export type Part = (typeof PARTS)[number]

const PARTS = ['sizes', 'cold', 'leaks'] as const
const SIZES = [300, 10_000, 100_000, 1_000_000]

/** Up to so many events the record itself is shown. */
export const RECORD_SIZE = 1000

/**
 * Reads `--sizes 300,10000 --only ours,floor,vis --runs 3 --parts sizes,cold,leaks --readme`; each may be absent.
 * @throws Error that names what it does not know
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string' }, only: { type: 'string' }, runs: { type: 'string' }, parts: { type: 'string' }, readme: { type: 'boolean', default: false } },
  })
  const parts = values.parts?.split(',') ?? PARTS
  return {
    sizes: values.sizes?.split(',').map((text) => whole(text, '--sizes')) ?? SIZES,
    contestants: values.only?.split(',').map(contestant) ?? [...CONTESTANTS],
    runs: values.runs === undefined ? null : whole(values.runs, '--runs'),
    parts: parts.map(part),
    readme: values.readme,
  }
}

function whole(text: string, flag: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${flag}: "${text}" is no whole number above 0`)
  return value
}

function contestant(name: string): Contestant {
  const found = CONTESTANTS.find((each) => each.name === name)
  if (!found) throw new Error(`--only: "${name}" is none of ${CONTESTANTS.map((each) => each.name).join(', ')}`)
  return found
}

function part(name: string): Part {
  const found = PARTS.find((each) => each === name)
  if (!found) throw new Error(`--parts: "${name}" is none of ${PARTS.join(', ')}`)
  return found
}
