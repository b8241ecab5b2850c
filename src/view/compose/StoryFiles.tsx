import { useId, useState } from 'react'
import { readStoryFile, storyFileText } from '../../exchange/storyFile.ts'
import { type Problem, problemLine } from '../../record/Problem.ts'
import { problemsOfStories } from './problemsOfStories.ts'
import type { Stories } from '../../store/composing.ts'
import { useSaveFile } from '../export/useSaveFile.ts'
import { useTools } from '../TimelineContext.tsx'

/** So many problems are told in full. */
const MOST = 8

interface StoryFilesProps {
  stories: Stories
  onImport: (stories: Stories) => void
}

/** Takes the reader's stories out as a file, and others in. */
export function StoryFiles({ stories, onImport }: StoryFilesProps) {
  const { store, words } = useTools()
  const [outcome, setOutcome] = useState<{ lead: string; problems: readonly Problem[] } | null>(null)
  const field = useId()
  const saveFile = useSaveFile()
  const save = () => saveFile({ name: 'stories.json', type: 'application/json', content: [storyFileText(stories)] })
  const open = async (file: File) => {
    const reading = readStoryFile(await file.text().catch(() => ''))
    if (!reading.ok) {
      setOutcome({ lead: words('composeImportFailed', { file: file.name }), problems: reading.problems })
      return
    }
    onImport(reading.stories)
    const problems = problemsOfStories(reading.stories, store.chronicle)
    setOutcome({ lead: words(problems.length > 0 ? 'composeImportNotes' : 'composeImported', { count: reading.stories.length }), problems })
  }
  return (
    <div className="bt-story-files">
      <button type="button" className="bt-button" disabled={stories.length === 0} onClick={save}>{words('composeExport')}</button>
      <label className="bt-button bt-file" htmlFor={field}>
        {words('composeImport')}
        <input
          id={field} type="file" accept=".json,application/json" aria-label={words('composeImport')}
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file, mended, can be chosen again.
            if (file) void open(file).finally(() => { target.value = '' })
          }}
        />
      </label>
      {outcome && (
        <div className="bt-import-outcome" role="alert">
          <p>{outcome.lead}</p>
          {outcome.problems.length > 0 && (
            <ul>
              {outcome.problems.slice(0, MOST).map((problem, i) => <li key={i}>{problemLine(problem)}</li>)}
              {outcome.problems.length > MOST && <li>{words('andMore', { count: outcome.problems.length - MOST })}</li>}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
