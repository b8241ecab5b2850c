import type { SceneItem } from '../../layout/Scene.ts'
import { useTools } from '../TimelineContext.tsx'
import { itemName } from './itemName.ts'

/** Names of the scene's items in the reader's language; see `itemName`. */
export function useItemNames(): (item: SceneItem) => string {
  const { store, language, words, phrases } = useTools()
  return (item) => itemName(item, store.chronicle, language, words, phrases)
}
