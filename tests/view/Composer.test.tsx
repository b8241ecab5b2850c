// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import { storyFileText } from '../../src/exchange/storyFile.ts'
import { button, renderTimeline } from './renderTimeline.tsx'
import { told } from './told.ts'

const KEY = 'bilateral-timeline:stories:vn-kh'
const composer = () => within(screen.getByRole('complementary', { name: /^Compose: / }))
const press = (name: string | RegExp) => composer().getByRole('button', { name })
const field = (name: string) => composer().getByRole<HTMLInputElement>('textbox', { name })
const titles = () => composer().queryAllByRole<HTMLInputElement>('textbox', { name: /^Title of step/ }).map(({ value }) => value)
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? '[]') as { id: string; title: string; steps: { title: string; text: string; state: Record<string, string> }[] }[]

afterEach(() => localStorage.clear())

async function compose(view = {}) {
  const shown = renderTimeline(told, { view })
  await shown.user.click(button('Stories'))
  await shown.user.click(button('Compose a story'))
  return shown
}

/** A story of three steps, A to C. */
async function composed() {
  const shown = await compose({ event: '1977-raids', from: dayOf(1977), to: dayOf(1979) })
  for (const [i, letter] of ['A', 'B', 'C'].entries()) {
    await shown.user.click(press('Add this view'))
    await shown.user.clear(field(`Title of step ${i + 1}`))
    await shown.user.type(field(`Title of step ${i + 1}`), letter)
  }
  return shown
}

describe('composing a story', () => {
  it('adds the view one has: window, filters, open event, and not how the own screen is set', async () => {
    const { user } = await compose({ event: '1977-raids', from: dayOf(1977), to: dayOf(1979), cat: ['conflict'], lanes: 'side', theme: 'dark' })
    await user.type(field('Title of the story'), 'Mine')
    await user.click(press('Add this view'))
    expect(titles()).toEqual(['Raids on the border'])
    await user.type(field('Text of step 1'), 'It began.')
    expect(kept()).toMatchObject([{ title: 'Mine', steps: [{ title: 'Raids on the border', text: 'It began.', state: { event: '1977-raids', from: '1977', to: '1978', cat: 'conflict', lanes: 'side' } }] }])
    expect(kept()[0]!.steps[0]!.state).not.toHaveProperty('theme')
    await vi.waitFor(() => expect(composer().getByText(/Kept in this browser/)).toBeInTheDocument())
  })

  it('moves steps by buttons, the focus going with them', async () => {
    const { user } = await composed()
    expect(press('Move step 1 up')).toBeDisabled()
    await user.click(press('Move step 3 up'))
    expect(titles()).toEqual(['A', 'C', 'B'])
    await vi.waitFor(() => expect(press('Move step 2 up')).toHaveFocus())
    await user.click(press('Move step 1 down'))
    expect(titles()).toEqual(['C', 'A', 'B'])
    expect(kept()[0]!.steps.map(({ title }) => title)).toEqual(['C', 'A', 'B'])
  })

  it('moves steps by Alt and an arrow', async () => {
    const { user } = await composed()
    await user.click(field('Title of step 3'))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(titles()).toEqual(['A', 'C', 'B'])
    await vi.waitFor(() => expect(field('Title of step 2')).toHaveFocus())
  })

  it('undoes and does again, by buttons and keys', async () => {
    const { user } = await composed()
    await user.click(press('Remove step 2'))
    expect(titles()).toEqual(['A', 'C'])
    await user.click(press('Undo'))
    expect(titles()).toEqual(['A', 'B', 'C'])
    await user.click(press('Redo'))
    expect(titles()).toEqual(['A', 'C'])
    await user.click(field('Title of step 1'))
    await user.keyboard('{Control>}z{/Control}')
    expect(titles()).toEqual(['A', 'B', 'C'])
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(titles()).toEqual(['A', 'C'])
    expect(kept()[0]!.steps).toHaveLength(2)
  })

  it('undoes at once what was typed in a row', async () => {
    const { user } = await compose()
    await user.click(press('Add this view'))
    await user.type(field('Text of step 1'), 'Long ago')
    await user.click(press('Undo'))
    expect(field('Text of step 1').value).toBe('')
    expect(titles()).toHaveLength(1)
  })

  it('takes another view for a step, and shows it', async () => {
    const { user, store } = await composed()
    store.getState().set({ event: '1991-accords', from: dayOf(1990), to: dayOf(1993) })
    await user.click(press('Take the present view for step 2'))
    expect(kept()[0]!.steps[1]!.state).toEqual({ event: '1991-accords', from: '1990', to: '1992' })
    await user.click(press('Show step 1'))
    expect(store.getState().view).toMatchObject({ event: '1977-raids', from: dayOf(1977), story: null })
  })

  it('brings a deleted story back', async () => {
    const { user } = await composed()
    await user.click(press('Delete this story'))
    expect(kept()).toEqual([])
    await user.click(press('Undo'))
    expect(titles()).toEqual(['A', 'B', 'C'])
  })

  it('is read and presented like any other', async () => {
    const { user, store } = await composed()
    await user.click(press('Read it'))
    expect(screen.getByRole('complementary', { name: /^Story: / })).toBeInTheDocument()
    expect(store.getState().view).toMatchObject({ story: expect.stringMatching(/^own-/) as string, step: 1, event: '1977-raids' })
    await user.click(screen.getByRole('button', { name: 'Next step' }))
    expect(store.getState().view.step).toBe(2)
  })

  it('survives a reload: it is in the list again', async () => {
    const { user, unmount } = await composed()
    await user.type(field('Title of the story'), 'Mine')
    unmount()
    const again = renderTimeline(told)
    await again.user.click(button('Stories'))
    await again.user.click(button('Edit: Mine'))
    expect(titles()).toEqual(['A', 'B', 'C'])
  })

  it('begins from a copy of one of the record’s', async () => {
    const { user } = renderTimeline(told)
    await user.click(button('Stories'))
    await user.click(button('Make a copy to edit: To peace'))
    expect(titles()).toEqual(['Raids', 'The capital', 'Accords'])
    expect(field('Title of the story').value).toBe('To peace (copy)')
  })

  it('leaves no empty story behind', async () => {
    const { user } = await compose()
    await user.click(press('Done'))
    expect(kept()).toEqual([])
  })

  it('works where storage is denied, and says that nothing is kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { user } = await compose()
    await user.click(press('Add this view'))
    expect(titles()).toHaveLength(1)
    expect(composer().getByText(/keeps nothing here: export your stories/)).toBeInTheDocument()
  })
})

describe('files of stories', () => {
  // jsdom's files cannot be read so.
  const file = (text: string) => Object.assign(new File([text], 'mine.json', { type: 'application/json' }), { text: () => Promise.resolve(text) })
  const step = { title: 'One', text: 'Told.', state: { event: '1977-raids' } }
  const upload = async (text: string) => {
    const shown = await composed()
    await shown.user.upload(composer().getByLabelText('Import stories', { selector: 'input' }), file(text))
    return { ...shown, alert: await composer().findByRole('alert') }
  }

  it('join the stories there are', async () => {
    const { alert } = await upload(storyFileText([{ id: 'own-theirs', title: 'Theirs', steps: [step] }]))
    expect(alert).toHaveTextContent('1 story imported')
    expect(titles()).toEqual(['One'])
    expect(kept()).toHaveLength(2)
  })

  it('that are none say where, what is wrong, what to write, and change nothing', async () => {
    const { alert } = await upload(JSON.stringify({ format: 'bilateral-timeline-stories/1', stories: [{ id: 'own-theirs', title: 'Theirs', steps: [{ ...step, state: { from: 1975 } }] }] }))
    expect(alert).toHaveTextContent('mine.json was not imported:own-theirs: steps[0].state.from is 1975: must be a text as it stands in an address')
    expect(titles()).toEqual(['A', 'B', 'C'])
    expect(kept()).toHaveLength(1)
  })

  it('of another record are taken, naming what this one lacks', async () => {
    const { alert } = await upload(storyFileText([{ id: 'own-theirs', title: 'Theirs', steps: [{ ...step, state: { event: 'elsewhere' } }] }]))
    expect(alert).toHaveTextContent('own-theirs: steps[0].state.event is "elsewhere": the id of an event in this record')
    expect(titles()).toEqual(['One'])
  })
})
