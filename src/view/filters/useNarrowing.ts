import { activeParts } from '../../query/Filter.ts'
import { filterOf } from '../../store/answers.ts'
import { directionWords } from '../recordWords.ts'
import { useText, useTimeline, useTools } from '../TimelineContext.tsx'

/** What narrows the events, in words, in the order of the controls; empty when all are shown. */
export function useNarrowing(): string[] {
  const { store, words, language } = useTools()
  const text = useText()
  const { record } = store.chronicle
  const cat = useTimeline((state) => state.view.cat)
  const dir = useTimeline((state) => state.view.dir)
  const min = useTimeline((state) => state.view.min)
  const contested = useTimeline((state) => state.view.contested)
  const q = useTimeline((state) => state.view.q)
  return activeParts(filterOf({ cat, dir, min, contested, q })).map((part) => {
    switch (part) {
      case 'words':
        return words('partWords', { words: q.trim() })
      case 'categories':
        return record.categories.filter(({ id }) => cat?.includes(id)).map(({ name }) => text(name).text.toLocaleLowerCase(language)).join(', ')
      case 'directions':
        return (dir ?? []).map((direction) => directionWords(direction, record, language, words)).join(', ')
      case 'least':
        return words('partLeast', { least: min })
      case 'contested':
        return words('partContested')
    }
  })
}
