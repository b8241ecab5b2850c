// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outlineTexts } from '../../src/view/export/outlineTexts.ts'

const asked: string[] = []
const read = async (url: string) => {
  asked.push(url)
  return readFile(join(process.cwd(), url))
}
const outlineOf = (...texts: string[]) => outlineTexts(texts, read)

describe('outlineTexts', () => {
  it('outlines Vietnamese whole, wherever its letters stand', async () => {
    const text = 'Hiệp ước Việt Nam – Campuchia, “Đường biên giới” 1985'
    const outline = await outlineOf(text)
    const one = outline(text, 13, 400)!
    expect(one.d).toMatch(/^M[\d.,-]/)
    expect(one.width).toBeGreaterThan(text.length * 4)
    expect(outline(text, 26, 400)!.width).toBeCloseTo(2 * one.width, 3)
    expect(outline(text, 13, 600)!.width).toBeGreaterThan(one.width)
  })

  it('shapes Khmer: a consonant under another takes no room beside it', async () => {
    const outline = await outlineOf('ភ្នំពេញ', 'ក្ក')
    expect(outline('ភ្នំពេញ', 13, 400)!.d).not.toBe('')
    const [one, two] = ['ក', 'ក្ក'].map((text) => outline(text, 100, 400)!.width)
    expect(two).toBeLessThan(1.5 * one!)
  })

  it('knows nothing of letters that no shipped font has', async () => {
    const outline = await outlineOf('北京')
    expect(outline('北京 Beijing', 13, 400)).toBeNull()
  })

  it('fetches no font that nothing is written in', async () => {
    asked.length = 0
    await outlineOf('Plain English')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((url) => /khmer|vietnamese-\d|latin-ext/.test(url))).toEqual([])
  })
})
