import { freezePage, recordIn } from '../../exchange/frozenPage.ts'
import { isoDay } from '../../exchange/isoDay.ts'
import { jsonSteps } from '../../exchange/jsonSteps.ts'
import { isSameRecord } from '../../record/isSameRecord.ts'
import { finishInSlices } from '../../record/Steps.ts'
import { fetchText } from '../fetchText.ts'
import { dayWords } from '../recordWords.ts'
import { useTools } from '../TimelineContext.tsx'
import { frozenView } from './frozenView.ts'
import { TaskStatus } from './TaskStatus.tsx'
import { useFileName } from './useFileName.ts'
import { useFileTask } from './useFileTask.ts'

/** The page in one file, as the build writes it beside every page. */
const ADDRESS = 'offline.html'

/**
 * The timeline itself as one file that opens without a network, frozen at what is shown. Not where it is an element of somebody's
 * page: nothing says that such a file stands beside that.
 */
export function TakeAlongGroup() {
  const tools = useTools()
  const { store, words, phrases, host, file } = tools
  const fileName = useFileName()
  const { task, save } = useFileTask()
  if (host === 'guest') return null
  const { record } = store.chronicle
  const make = () => save(async (turns) => {
    const html = file ? file.html() : await fetchText(ADDRESS, turns)
    const held = recordIn(html)
    // Whoever put another record beside the page has that one taken along.
    if (!held) throw new Error(words('exportFileOther'))
    const other = isSameRecord(held, record) ? null : await finishInSlices(jsonSteps(record, 'events'), turns)
    return { name: fileName('.html', `as of ${isoDay(store.today)}`), type: 'text/html', content: freezePage(html, frozenView(tools), other) }
  })
  return (
    <fieldset className="bt-export-group">
      <legend><h3>{words('exportFile')}</h3></legend>
      <p className="bt-note">{words('exportFileHelp')}</p>
      <p className="bt-note">{words('exportFileOf', { version: record.version, date: dayWords(store.today, 'long', phrases) })}</p>
      <div className="bt-export-actions">
        <button type="button" className="bt-button" onClick={make} disabled={task.state.is === 'running'}>{words('exportMakeFile')}</button>
      </div>
      <TaskStatus task={task} failed="exportFileFailed" />
    </fieldset>
  )
}
