import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/dates/Day.ts'
import type { SceneCluster } from '../../src/layout/Scene.ts'
import { windowOfCluster } from '../../src/layout/windowOfCluster.ts'
import { itemOf, look, frame } from './generated.ts'

/** The cluster that these dates make beside one named event, in a frame of one row. */
function clusterOf(dates: readonly string[], years: readonly [from: number, to: number]): SceneCluster {
  const items = [itemOf('named', dates[0]!, { weight: 5 }), ...dates.map((date, i) => itemOf(`event-${i}`, date))]
  const { scene } = look(items, { from: dayOf(years[0]), to: dayOf(years[1]) }, { frame: { ...frame, height: 100 } })
  return scene.items.find((item): item is SceneCluster => item.kind === 'cluster')!
}

describe('windowOfCluster', () => {
  const decade = { from: dayOf(1975), to: dayOf(1985) }

  it('shows the places of all its events with air on both sides', () => {
    const window = windowOfCluster(clusterOf(['1979-01-03', '1979-01-07', '1979-01-10'], [1975, 1985]), decade)!
    expect(window.from).toBeLessThan(dayOf(1979, 1, 3))
    expect(window.to).toBeGreaterThan(dayOf(1979, 1, 11))
    expect(window.to - window.from).toBeLessThan(20)
  })

  it('is nearer even where a date is only known to the year', () => {
    // The year's mark stands in its middle, so that is what has to come apart from the day.
    const window = windowOfCluster(clusterOf(['1979-06-01', '1979'], [1965, 1995]), { from: dayOf(1965), to: dayOf(1995) })!
    expect(window.to - window.from).toBeLessThan(120)
  })

  it('is none where zooming cannot part them', () => {
    const cluster = clusterOf(['1979-01-07', '1979-01-07'], [1975, 1985])
    expect(windowOfCluster(cluster, { from: dayOf(1979, 1, 6), to: dayOf(1979, 1, 10) })).toBeNull()
  })
})
