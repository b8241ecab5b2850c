import { dayOf } from '../../src/dates/Day.ts'
import type { Look } from '../../src/figure/Look.ts'
import type { Scene, SceneCluster, SceneEvent } from '../../src/layout/Scene.ts'

/** A plain scene of 400 by 200 pixels to put a few items into. */
export function sceneWith(items: Scene['items'], part: Partial<Scene> = {}): Scene {
  return {
    width: 400,
    height: 200,
    viewport: { from: dayOf(1975), to: dayOf(1980), left: 100, width: 300 },
    plot: { x: 100, y: 10, width: 300, height: 160 },
    lanes: [],
    ticks: [],
    contexts: [],
    todayX: null,
    runsBack: false,
    runsOn: false,
    items,
    tally: { total: 0, named: 0, marked: 0, clustered: 0, before: 0, after: 0 },
    locate: () => null,
    ...part,
  }
}

/** An event of a known day at 200,50, named beside its mark unless said otherwise. */
export function anEvent(part: Partial<SceneEvent> = {}): SceneEvent {
  return {
    kind: 'event',
    id: 'an-event',
    lane: 0,
    moment: dayOf(1976),
    x: 200,
    y: 50,
    certainty: { fineness: 'day', approximate: false, uncertain: false, exact: true },
    bar: null,
    label: { text: 'A name', x: 211, width: 40, shortened: false },
    presence: 1,
    box: { x: 191, y: 39, width: 64, height: 22 },
    ...part,
  }
}

export function aCluster(count: number): SceneCluster {
  return {
    kind: 'cluster',
    key: 'a-cluster',
    lane: 2,
    moment: dayOf(1976),
    x: 150,
    y: 120,
    count,
    ids: () => [],
    bin: { from: dayOf(1976), to: dayOf(1976, 3) },
    first: dayOf(1976),
    last: dayOf(1976, 2),
    middles: [140, 160],
    box: { x: 135, y: 111, width: 30, height: 18 },
  }
}

export const LOOK: Look = { category: 3, mark: 'circle', direction: null, significance: 4 }
