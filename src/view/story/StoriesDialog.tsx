import css from '../../styles/story.css?inline'
import { withWording } from '../../store/composing.ts'
import type { Story } from '../../store/storySteps.ts'
import { composeCopy, composeNew, composeOn } from '../compose/beginComposing.ts'
import { ModalDialog } from '../ModalDialog.tsx'
import type { Opened } from '../part.ts'
import { Shown } from '../Shown.tsx'
import { useText, useTools } from '../TimelineContext.tsx'
import { useSheet } from '../useSheet.ts'
import { startStory } from './storyMoves.ts'
import { useOwnStories } from './useOwnStories.ts'

/** The stories that this record tells, and the reader's own. */
export function StoriesDialog({ opener, onClose }: Opened) {
  const { store, words, host, language } = useTools()
  const text = useText()
  const { own } = useOwnStories()
  useSheet(css)
  const read = (story: Story) => {
    startStory(store, story.id)
    onClose()
  }
  const compose = (begin: () => void) => {
    begin()
    onClose()
  }
  return (
    <ModalDialog opener={opener} title={words('stories')} className="bt-dialog bt-dialog-wide" onClose={onClose}>
      <div className="bt-dialog-body">
        {store.chronicle.record.stories.length > 0 && <p className="bt-note">{words('storyLead')}</p>}
        <StoryList stories={store.chronicle.record.stories} onRead={read} {...(host === 'page' && { action: (story: Story) => ({
          label: words('storyCopy'), does: () => compose(() => composeCopy(store, story, withWording(undefined, language, words('storyCopyOf', { title: text(story.title).text }), store.chronicle.record.languages[0] ?? language))),
        }) })} />
        {host === 'page' && (
          <section className="bt-own-stories">
            <h3>{words('storyOwn')}</h3>
            <p className="bt-note">{words('storyOwnHelp')}</p>
            <StoryList stories={own} onRead={read} action={(story) => ({ label: words('storyEdit'), does: () => compose(() => composeOn(store, story.id)) })} />
            <button type="button" className="bt-button" onClick={() => compose(() => composeNew(store))}>{words('storyCompose')}</button>
          </section>
        )}
      </div>
    </ModalDialog>
  )
}

interface StoryListProps {
  stories: readonly Story[]
  onRead: (story: Story) => void
  /** What else can be done with each. */
  action?: (story: Story) => { label: string; does: () => void }
}

function StoryList({ stories, onRead, action }: StoryListProps) {
  const { words } = useTools()
  const text = useText()
  if (stories.length === 0) return null
  return (
    <ul className="bt-story-list">
      {stories.map((story) => {
        const title = text(story.title).text || words('composeUntitled')
        const { label, does } = action?.(story) ?? {}
        return (
          <li key={story.id}>
            <button type="button" className="bt-story-entry" onClick={() => onRead(story)}>
              <span className="bt-story-name">{text(story.title).text ? <Shown text={story.title} /> : title}</span>{' '}
              <span className="bt-story-count">{words('storySteps', { count: story.steps.length })}</span>{' '}
              {story.summary && <span className="bt-story-summary"><Shown text={story.summary} /></span>}
            </button>
            {label !== undefined && <button type="button" className="bt-button bt-link" aria-label={`${label}: ${title}`} onClick={does}>{label}</button>}
          </li>
        )
      })}
    </ul>
  )
}
