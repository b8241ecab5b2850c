import { type ReactNode, useId } from 'react'
import { Icon } from '../Icon.tsx'
import { TaskStatus } from './TaskStatus.tsx'
import { type MakeFile, useFileTask } from './useFileTask.ts'

/** A format that can be had, by its name and what it is for. */
export interface ExportFormat {
  name: string
  help: string
  make: MakeFile
  /** There is nothing to put into it. */
  empty?: boolean
}

interface ExportGroupProps {
  title: string
  note?: string
  formats: readonly ExportFormat[]
  /** Choices that go for all of the group's formats. */
  children?: ReactNode
}

/** Formats of one kind, each saved by a press, and what becomes of the last. */
export function ExportGroup({ title, note, formats, children }: ExportGroupProps) {
  const { task, save } = useFileTask()
  const ids = useId()
  return (
    <section className="bt-export-group" aria-labelledby={ids}>
      <h3 id={ids}>{title}</h3>
      {note !== undefined && <p className="bt-note">{note}</p>}
      <ul>
        {formats.map(({ name, help, make, empty = false }, i) => (
          <li key={name}>
            <button type="button" aria-describedby={`${ids}-${i}`} disabled={empty} onClick={() => save(make)}>{name}</button>
            <span id={`${ids}-${i}`}>{help}</span>
            <Icon name="save" />
          </li>
        ))}
      </ul>
      {children}
      <TaskStatus task={task} />
    </section>
  )
}
