import type { Scene, SceneItem } from '../../layout/Scene.ts'
import type { Matches } from '../../query/Matches.ts'
import { textIn } from '../../record/textIn.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'
import { itemName } from './itemName.ts'
import { laneName } from './laneName.ts'

/**
 * What screen readers say of the scene's items. An event: its name, its category, and its place among the filtered events in
 * order of time, which is the same at every zoom, in the list and in the panel. A cluster: its name and the lane it stands in.
 */
export function useHeardNames(lanes: Scene['lanes'], matches: Matches): (item: SceneItem) => string {
  const { store, language, words, phrases } = useTools()
  const { chronicle } = store
  const { record, columns, byId } = chronicle
  const text = useText()
  const { laneCategory } = useLooks({ lanes })
  const categories = record.categories.map(({ name }) => textIn(name, language, record.languages).text)
  return (item) => {
    const name = itemName(item, chronicle, language, words, phrases)
    if (item.kind === 'cluster') {
      const lane = laneName(lanes[item.lane]?.id ?? '', laneCategory(item.lane), record, words, (each) => text(each).text)
      return lanes.length > 1 && lane !== '' ? words('clusterPlace', { name, lane }) : name
    }
    const index = byId.indexOf(item.id)
    const position = matches.positionOf(index) + 1
    // A filter may have let it go while it is still drawn.
    if (position === 0) return name
    return words('itemPlace', { name, category: categories[columns.category[index]!] ?? '', position, total: matches.length })
  }
}
