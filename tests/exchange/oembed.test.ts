// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { oembedOf } from '../../src/exchange/oembed.ts'

describe('what a page tells sites that take links', () => {
  const told = oembedOf('The "war" & <peace>', 'https://timeline.example/a/')

  it('has all that oEmbed asks of a rich answer', () => {
    expect(told).toMatchObject({ version: '1.0', type: 'rich', title: 'The "war" & <peace>', width: expect.any(Number) as number, height: expect.any(Number) as number, provider_url: 'https://timeline.example/a/' })
  })

  it('is a frame of the embed beside the page', () => {
    const page = new DOMParser().parseFromString(told.html as string, 'text/html')
    expect(page.body.children).toHaveLength(1)
    expect(page.querySelector('iframe')!.src).toBe('https://timeline.example/a/embed.html')
    expect(page.querySelector('iframe')!.title).toBe('The "war" & <peace>')
  })
})
