// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import { checkedRecord } from '../../tools/checkedRecord.ts'
import { draw } from './draw.ts'
import * as pictures from './pictures.ts'

const shipped = chronicleOf(checkedRecord('data').record!)

describe('pictures', () => {
  it.each(Object.entries(pictures))('%s looks as stored', (name, picture) => {
    const file = new URL(`stored/${name}.svg`, import.meta.url)
    // A changed or new picture is looked at first (npm run dev, /tests/pictures/gallery.html), then stored with npm run pictures.
    expect(existsSync(file), `${name}.svg is not stored yet`).toBe(true)
    expect(draw(picture, shipped)).toBe(readFileSync(file, 'utf8'))
  })
})
