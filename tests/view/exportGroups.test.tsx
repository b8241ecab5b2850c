// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { InkOf } from '../../src/figure/Ink.ts'
import { chronicleOf } from '../../src/record/Chronicle.ts'
import type { ViewState } from '../../src/store/ViewState.ts'
import { PicturesGroup } from '../../src/view/export/PicturesGroup.tsx'
import * as png from '../../src/view/export/pngBlob.ts'
import * as pptx from '../../src/view/export/pptxFile.ts'
import { SlidesGroup } from '../../src/view/export/SlidesGroup.tsx'
import { type Host, TimelineContext, type TimelineTools } from '../../src/view/TimelineContext.tsx'
import { aRecord } from '../aRecord.ts'
import { someInks } from '../figure/someInks.ts'
import { aTold } from '../store/aTold.ts'
import { toolsFor } from './deck.ts'
import { relations } from './relations.ts'
import './renderTimeline.tsx'

// There is no stylesheet to read inks from.
vi.mock('../../src/view/export/withInks.ts', () => ({ withInks: (_: Element, __: string, job: (inkOf: InkOf) => Promise<unknown>) => job(someInks) }))

const saved: { name: string; blob: Blob }[] = []
let blob: Blob

beforeEach(() => {
  saved.length = 0
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (made: Blob) => {
    blob = made
    return 'blob:made'
  }, revokeObjectURL: () => {} }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob })
  })
})

function show(group: 'slides' | 'pictures', { chronicle = chronicleOf(aRecord(relations)), view = {}, host = 'page' }: { chronicle?: typeof aTold; view?: Partial<ViewState>; host?: Host } = {}) {
  const tools: TimelineTools = { ...toolsFor(chronicle, view), root: document.body, setRoot: () => {}, host, assumedWidth: 1280, onLine: () => {} }
  const { unmount } = render(<TimelineContext value={tools}>{group === 'slides' ? <SlidesGroup /> : <PicturesGroup />}</TimelineContext>)
  return { user: userEvent.setup(), tools, unmount }
}
const press = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByRole('button', { name }))
/** What was saved, opened. The blobs of jsdom can be read by a reader of files alone. */
const opened = async () => unzipSync(await new Promise<Uint8Array>((resolve) => {
  const reader = new FileReader()
  reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)))
  reader.readAsArrayBuffer(saved[0]!.blob)
}))
const slideFiles = async () => Object.keys(await opened()).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))

describe('the slides', () => {
  it('are one of what is shown unless asked otherwise, under the record’s name', async () => {
    const { user } = show('slides')
    await press(user, 'Download slides')
    expect(await screen.findByText('Saved: viet-nam-and-cambodia-5-events.pptx')).toBeInTheDocument()
    expect(saved.map(({ name }) => name)).toEqual(['viet-nam-and-cambodia-5-events.pptx'])
    expect(await slideFiles()).toHaveLength(1)
  })

  it('are one for each filtered event where asked for', async () => {
    const { user } = show('slides', { view: { cat: ['diplomacy'] } })
    await user.click(screen.getByRole('radio', { name: 'One slide for each filtered event' }))
    await press(user, 'Download slides')
    await screen.findByText(/Saved:/)
    expect(await slideFiles()).toHaveLength(2)
  })

  it('are one for each step of the story that is chosen', async () => {
    const { user } = show('slides', { chronicle: aTold })
    await user.click(screen.getByRole('radio', { name: /step of a story/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Story' }), 'To peace')
    await press(user, 'Download slides')
    await screen.findByText(/Saved:/)
    const [first] = await slideFiles()
    expect(await slideFiles()).toHaveLength(3)
    expect(strFromU8((await opened())[first!]!)).toContain('To peace, step 1 of 3')
    expect(saved[0]!.name).toContain('to-peace.pptx')
  })

  it('offer no story where the record has none, and say how many events are at most taken', async () => {
    const many = Array.from({ length: 61 }, (_, i) => ({ ...relations.events![0]!, id: `${1900 + i}-event`, date: String(1900 + i) }))
    const { user } = show('slides', { chronicle: chronicleOf(aRecord({ ...relations, events: many })) })
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    expect(screen.queryByText(/At most 60/)).toBeNull()
    await user.click(screen.getByRole('radio', { name: /filtered event/ }))
    expect(screen.getByText(/At most 60 events: of the 61 filtered/)).toBeInTheDocument()
  })

  it('can be cancelled, and then nothing is saved', async () => {
    let finish = () => {}
    vi.spyOn(pptx, 'pptxFile').mockImplementation(() => new Promise((resolve) => {
      finish = () => resolve(new Uint8Array())
    }))
    const { user } = show('slides')
    await press(user, 'Download slides')
    expect(await screen.findByRole('progressbar', { name: 'Making…' })).toBeInTheDocument()
    await press(user, 'Cancel')
    expect(screen.queryByRole('progressbar')).toBeNull()
    await act(async () => finish())
    expect(saved).toEqual([])
    expect(screen.queryByText(/Saved:/)).toBeNull()
  })

  it('say what went wrong and what to do', async () => {
    vi.spyOn(pptx, 'pptxFile').mockRejectedValue(new Error('out of memory'))
    const { user } = show('slides')
    await press(user, 'Download slides')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('out of memory')
    expect(alert).toHaveTextContent('try again')
    expect(screen.getByRole('button', { name: 'Download slides' })).toBeEnabled()
  })
})

describe('the pictures', () => {
  it('say so where the browser has no canvas of that size', async () => {
    vi.stubGlobal('document', Object.assign(document, { fonts: { load: async () => [] } }))
    const { user } = show('pictures')
    await press(user, 'Download PNG')
    expect(await screen.findByRole('alert')).toHaveTextContent('no room for so many pixels: choose fewer')
    expect(saved).toEqual([])
  })

  it('say so where pictures cannot be copied', async () => {
    vi.stubGlobal('ClipboardItem', undefined)
    const { user } = show('pictures')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    await press(user, 'Copy picture')
    expect(await screen.findByRole('alert')).toHaveTextContent('download it instead')
  })

  it('leave the clipboard as it is where their copying is cancelled', async () => {
    const copied: unknown[] = []
    vi.stubGlobal('ClipboardItem', class {
      readonly types: Record<string, Promise<Blob>>
      constructor(types: Record<string, Promise<Blob>>) {
        this.types = types
      }
    })
    const { user } = show('pictures')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ write: async ([item]: { types: Record<string, Promise<Blob>> }[]) => void copied.push(await item!.types['image/png']) } as never)
    const made: ((blob: Blob) => void)[] = []
    vi.spyOn(png, 'pngBlob').mockImplementation(() => new Promise((resolve) => void made.push(resolve)))
    await press(user, 'Copy picture')
    await press(user, await screen.findByRole('button', { name: 'Cancel' }).then(({ textContent }) => textContent!))
    await act(async () => made[0]!(new Blob(['cancelled'])))
    expect(copied).toEqual([])
    expect(screen.queryByText('Copied')).toBeNull()
    await press(user, 'Copy picture')
    const kept = new Blob(['kept'])
    await act(async () => made[1]!(kept))
    expect(copied).toEqual([kept])
    expect(screen.getByText('Copied')).toBeInTheDocument()
  })

  it('come in one to four times their size and as a slide', () => {
    show('pictures')
    const sizes = within(screen.getByRole('combobox', { name: 'Pixels' })).getAllByRole('option').map(({ textContent }) => textContent)
    expect(sizes).toEqual(['1280 × 720', '1920 × 1080', '2560 × 1440', '3840 × 2160', '5120 × 2880'])
  })

  it.each([['page', 1], ['frame', 1], ['guest', 0]] as const)('offer paper on a %s of its own only', (host, count) => {
    show('pictures', { host })
    expect(screen.queryAllByRole('button', { name: 'Print or save as PDF' })).toHaveLength(count)
  })
})
