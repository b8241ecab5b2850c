import { StoryPanel } from '../story/StoryPanel.tsx'
import { useTimeline } from '../TimelineContext.tsx'
import { Composer } from './Composer.tsx'

/** What stands beside the line: the story told, or the one being composed. */
export function StorySide() {
  const composing = useTimeline((state) => state.composing !== null)
  return composing ? <Composer /> : <StoryPanel />
}
