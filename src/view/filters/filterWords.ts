import { activeParts } from '../../query/Filter.ts'
import type { TimelineRecord } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import { filterOf } from '../../store/answers.ts'
import type { ViewState } from '../../store/ViewState.ts'
import { directionWords } from '../recordWords.ts'
import type { Words } from '../words/createWords.ts'

/** What narrows a view, in words, part by part. */
export function filterWords(view: Pick<ViewState, 'cat' | 'dir' | 'min' | 'contested' | 'q'>, record: TimelineRecord, language: string, words: Words): string[] {
  const { cat, dir, min, q } = view
  return activeParts(filterOf(view)).map((part) => {
    switch (part) {
      case 'words':
        return words('partWords', { words: q.trim() })
      case 'categories':
        return record.categories.filter(({ id }) => cat?.includes(id)).map(({ name }) => textIn(name, language, record.languages).text.toLocaleLowerCase(language)).join(', ')
      case 'directions':
        return (dir ?? []).map((direction) => directionWords(direction, record, language, words)).join(', ')
      case 'least':
        return words('partLeast', { least: min })
      case 'contested':
        return words('partContested')
    }
  })
}
