import { dateWords } from '../../dates/dateWords.ts'
import type { Scene, SceneCluster } from '../../layout/Scene.ts'
import type { Window } from '../../layout/Viewport.ts'
import { windowOfCluster } from '../../layout/windowOfCluster.ts'
import { MarkIcon } from '../MarkIcon.tsx'
import { Icon } from '../Icon.tsx'
import { PopoverCard } from '../PopoverCard.tsx'
import { Shown } from '../Shown.tsx'
import { useMatches, useTools } from '../TimelineContext.tsx'
import { useLooks } from '../useLooks.ts'
import { useHeardNames } from './useHeardNames.ts'
import { useItemNames } from './useItemNames.ts'

export interface ClusterListProps {
  cluster: SceneCluster
  /** Of the scene it stands in. */
  lanes: Scene['lanes']
  onClose: () => void
  onOpen: (id: string, byKey: boolean) => void
  /** What is in view. */
  viewport: Window
}

/** Longer lists are nobody's to read: zooming in parts them. */
const MOST = 200

/** A cluster opened where it stands: its events in order of time, each to be opened, and a way to zoom in on them. */
export function ClusterList({ cluster, lanes, onClose, onOpen, viewport }: ClusterListProps) {
  const { store, words, phrases, root } = useTools()
  const { lookOf } = useLooks({ lanes: [] })
  const nameOf = useItemNames()
  const heardName = useHeardNames(lanes, useMatches())
  // Null when zooming in cannot part them.
  const nearer = windowOfCluster(cluster, viewport)
  return (
    <PopoverCard
      at={cluster.box}
      label={heardName(cluster)}
      title={nameOf(cluster)}
      className="bt-card bt-cluster-list"
      onClose={onClose}
      onReturn={() => {
        // A reader who went on to an event is there already.
        if (!root?.querySelector('.bt-detail:focus-within')) root?.querySelector<HTMLElement>('.bt-line')?.focus()
      }}
    >
      <ul>
        {cluster.ids(MOST).map((id) => {
          const entry = store.chronicle.byId.get(id)
          return entry && (
            <li key={id}>
              <button type="button" onClick={({ detail }) => { onOpen(id, detail === 0); onClose() }}>
                <MarkIcon look={lookOf(id)} size={10} />
                <span>
                  <span className="bt-date">{dateWords(entry.date, 'short', phrases)}</span>
                  <Shown text={entry.event.title} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {cluster.count > MOST && <p className="bt-more">{words('andMore', { count: cluster.count - MOST })}</p>}
      {nearer && (
        <footer>
          <button type="button" className="bt-button" onClick={() => { store.getState().travelTo(nearer); onClose() }}><Icon name="plus" /> {words('clusterZoom')}</button>
        </footer>
      )}
    </PopoverCard>
  )
}
