import { useTools } from '../TimelineContext.tsx'
import { type SavedFile, useSaveFile } from './useSaveFile.ts'
import { type Task, type TaskTurns, useTask } from './useTask.ts'

/** Makes a file; it may fetch what it needs for that, and pause. */
export type MakeFile = (turns: TaskTurns) => SavedFile | Promise<SavedFile>

/** Makes files when they are asked for, one at a time, and saves each once it is whole; a cancelled one is not saved. */
export function useFileTask(): { task: Task; save: (make: MakeFile) => void } {
  const { words } = useTools()
  const saveFile = useSaveFile()
  const task = useTask()
  const save = (make: MakeFile) => task.run(async (turns) => {
    const file = await make(turns)
    const content = await packed(file.content, turns)
    turns.signal.throwIfAborted()
    saveFile({ ...file, content })
    return words('exported', { file: file.name })
  })
  return { task, save }
}

/** Pieces packed at a time: some megabytes of text. */
const PIECES_A_PACK = 50

/** Many pieces as few: a browser that is handed all of a large file at once does nothing else for seconds. */
async function packed(content: readonly BlobPart[], { breathe }: TaskTurns): Promise<readonly BlobPart[]> {
  if (content.length <= PIECES_A_PACK) return content
  const packs: Blob[] = []
  for (let at = 0; at < content.length; at += PIECES_A_PACK) {
    packs.push(new Blob(content.slice(at, at + PIECES_A_PACK)))
    await breathe()
  }
  return packs
}
