import { citedSources } from '../../exchange/citedSources.ts'
import { fileNameOf } from '../../exchange/fileNameOf.ts'
import type { HistoricalEvent } from '../../record/schema.ts'
import { citationFiles } from '../export/citationFiles.ts'
import { TaskStatus } from '../export/TaskStatus.tsx'
import { useFileTask } from '../export/useFileTask.ts'
import { useTools } from '../TimelineContext.tsx'

/** The sources of one event for citation programs, a file a press. */
export function CiteSources({ event }: { event: HistoricalEvent }) {
  const { store, words } = useTools()
  const { task, save } = useFileTask()
  return (
    <div className="bt-cite" role="group" aria-label={words('cite')}>
      <span aria-hidden="true">{words('cite')}</span>
      {citationFiles.map(({ name, ending, type, textOf }) => (
        <button
          key={name} type="button" className="bt-button bt-link"
          onClick={() => save(async () => ({ name: fileNameOf([event.id], ending), type, content: [await textOf(citedSources([event], store.chronicle.record))] }))}
        >
          {name}
        </button>
      ))}
      <TaskStatus task={task} />
    </div>
  )
}
