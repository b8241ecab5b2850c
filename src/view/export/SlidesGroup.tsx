import { useId, useState } from 'react'
import { finishInSlices } from '../../record/Steps.ts'
import { useOwnStories } from '../story/useOwnStories.ts'
import { useMatches, useText, useTools } from '../TimelineContext.tsx'
import { type DeckChoice, MOST_EVENTS, deckSteps } from './deckSteps.ts'
import { shownWords } from './exportWords.ts'
import { TaskStatus } from './TaskStatus.tsx'
import { useFileName } from './useFileName.ts'
import { useFileTask } from './useFileTask.ts'
import { withInks } from './withInks.ts'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const kindKeys = { overview: 'exportOverview', story: 'exportStory', events: 'exportEvents' } as const satisfies Record<DeckChoice['kind'], string>

/** Slides of native shapes: of what is shown, of a story, or of the filtered events. */
export function SlidesGroup() {
  const tools = useTools()
  const { store, words, root } = tools
  const text = useText()
  const matches = useMatches()
  const fields = useId()
  const { title } = store.chronicle.record
  const stories = useOwnStories().all
  const [kind, setKind] = useState<DeckChoice['kind']>('overview')
  const [story, setStory] = useState((stories.find(({ id }) => id === store.getState().view.story) ?? stories[0])?.id ?? '')
  const fileName = useFileName()
  const { task, save } = useFileTask()
  const kinds = (['overview', 'story', 'events'] as const).filter((each) => (each === 'story' ? stories.length > 0 : each === 'overview' || matches.length > 0))

  const make = () => save(async (turns) => {
    // Both come only now: the library is as large as the page.
    const { pptxFile } = await import('./pptxFile.ts')
    const { view } = store.getState()
    const choice: DeckChoice = kind === 'story' ? { kind, story } : { kind }
    const slides = await withInks(root!, 'light', (inkOf) => finishInSlices(deckSteps(choice, { tools, view, inkOf }), turns))
    const called = text(title).text
    const file = await pptxFile(slides, { title: called, subject: shownWords(view, tools), author: called })
    const told = stories.find(({ id }) => kind === 'story' && id === story)
    return { name: told ? fileName('.pptx', text(told.title).text) : fileName('.pptx'), type: PPTX, content: [file] }
  })

  return (
    <fieldset className="bt-export-group">
      <legend><h3>{words('exportSlides')}</h3></legend>
      <p className="bt-note">{words('exportSlidesHelp')}</p>
      <div className="bt-choices bt-export-choices">
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name={fields} checked={kind === each} onChange={() => setKind(each)} /> {words(kindKeys[each])}
          </label>
        ))}
      </div>
      {kind === 'story' && (
        <label className="bt-select">
          <span>{words('exportStoryChoice')}</span>
          <select value={story} onChange={(event) => setStory(event.target.value)}>
            {stories.map((each) => <option key={each.id} value={each.id}>{text(each.title).text || words('composeUntitled')}</option>)}
          </select>
        </label>
      )}
      {kind === 'events' && matches.length > MOST_EVENTS && <p className="bt-note">{words('exportEventsMost', { most: MOST_EVENTS, total: matches.length })}</p>}
      <div className="bt-export-actions">
        <button type="button" className="bt-button" onClick={make} disabled={task.state.is === 'running'}>{words('exportMakeSlides')}</button>
      </div>
      <TaskStatus task={task} />
    </fieldset>
  )
}
