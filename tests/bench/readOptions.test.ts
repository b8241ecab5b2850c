// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTESTANTS } from './contestants.ts'
import { readOptions } from './readOptions.ts'

describe('the bench’s flags', () => {
  it('mean everything when there are none', () => {
    expect(readOptions([])).toEqual({ sizes: [300, 10_000, 100_000, 1_000_000], contestants: CONTESTANTS, runs: null, parts: ['sizes', 'cold', 'leaks'], readme: false })
  })

  it('choose sizes, libraries, runs and parts', () => {
    const { sizes, contestants, runs, parts, readme } = readOptions(['--sizes', '300,10000', '--only', 'ours,floor', '--runs', '2', '--parts', 'cold', '--readme'])
    expect({ sizes, names: contestants.map(({ name }) => name), runs, parts, readme }).toEqual({ sizes: [300, 10_000], names: ['ours', 'floor'], runs: 2, parts: ['cold'], readme: true })
  })

  it.each([[['--only', 'gantt'], 'gantt'], [['--sizes', '12k'], '12k'], [['--runs', '0'], '--runs'], [['--parts', 'warm'], 'warm']])('name what they do not know: %s', (args, word) => {
    expect(() => readOptions(args)).toThrow(word)
  })
})

describe('the contestants', () => {
  it('have an adapter each', () => {
    expect(CONTESTANTS.filter(({ name }) => !existsSync(`tests/bench/adapters/${name}.ts`))).toEqual([])
  })

  it('are used by nothing that ships', () => {
    const peers = CONTESTANTS.flatMap(({ package: name }) => name ?? [])
    const shipped = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|css)$/.test(file))
    expect(shipped.filter((file) => peers.some((peer) => readFileSync(join('src', file), 'utf8').includes(`'${peer}`)))).toEqual([])
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    expect(peers.filter((peer) => peer in dependencies)).toEqual([])
  })
})
