import type { Drawn, Picture } from './draw.ts'

/** Scenes that tell something. The gallery shows them; the test compares them. */

const months = (year: number) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

/** The record that ships, all of it in view. */
export const wholeRecord: Picture = { address: '', width: 1150, height: 560 }

/** Its densest two years. */
export const dense1978and1979: Picture = { address: 'from=1978&to=1979', width: 1150, height: 560 }

/** One week of it: the axis says day over month. */
export const oneWeek: Picture = { address: 'from=1979-01-04&to=1979-01-10', width: 1150, height: 420 }

/** Visits alone, by whose they were: the arrows say who travelled where. */
export const visitsBySide: Picture = { address: 'cat=visit&lanes=side&from=2005&to=2026', width: 1150, height: 360 }

/** Regimes of both sides, their leaders and the periods over the events. */
export const contextOverEvents: Picture = { address: 'context=periods,regimes,leaders&min=5&lanes=none&from=1965&to=1995', width: 1150, height: 420 }

/** What was traded as each side reports it, and what was aimed at; troops as ranges; votes in a row. */
export const stripUnderEvents: Picture = {
  address: 'strip=trade-turnover-imf-vn,trade-turnover-cambodia-side,trade-targets,vn-troops-in-cambodia,unga-kampuchea-for&min=5&lanes=none&from=1976&to=2026',
  width: 1150,
  height: 440,
}

/** A phone's width and lanes. */
export const phone: Picture = { address: '', width: 390, height: 560 }

/** A filter that leaves nothing: time alone. */
export const emptyFilter: Picture = { address: 'q=zanzibar', height: 120 }

/** One event. */
export const oneEvent: Picture = { address: 'q=Vietnamese and allied Cambodian forces take Phnom Penh', height: 160 }

/** One event of each kind of date: what is sure is solid, what may have been fades. */
export const datesOfEveryKind: Picture = {
  address: 'from=1978&to=1983',
  height: 540,
  events: [
    ['1979-01-07', 'A known day', 0],
    ['1978-12-25/1979-07-10', 'From a day to a day', 1],
    ['1980-03', 'Some day in a month', 2],
    ['1981', 'Some day in a year', 3],
    ['1980~', 'About a year', 4],
    ['1981-05?', 'A doubtful month', 5],
    ['1979/1981-06', 'From some time in a year to a month', 6],
    ['1980-06-01/..', 'Goes on', 7],
  ],
}

/** Nothing is sure. */
export const everythingUncertain: Picture = {
  address: 'from=1970&to=1990&lanes=none',
  height: 360,
  events: [
    ['1971?', 'A year in doubt', 0, 5],
    ['1973~', 'About a year', 1, 4],
    ['197X', 'Some time in a decade', 2, 4],
    ['1977-05?/1978-02~', 'Between two doubtful months', 3, 3],
    ['1980/', 'No source gives its end', 4, 3],
    ['../1975-04', 'No source gives its beginning', 5, 3],
    ['1985-22', 'Some day in a summer', 6, 3],
    ['1987-03-02~', 'About a day', 7, 3],
    ['1987-03-09?', 'A day in doubt', 0, 2],
  ],
}

const crowd: readonly Drawn[] = [
  ['1977-05-01', 'The one that matters most', 0, 5],
  ...months(1977).flatMap((month): Drawn[] => [[`${month}-03`, `First of ${month}`, 0, 2], [`${month}-20`, `Second of ${month}`, 0, 1]]),
  ['1976-02-01', 'Alone in its lane', 1],
]

/** Little room: the most significant are named, the rest counted where they are. */
export const namedAndCounted: Picture = { address: 'from=1975&to=1980', events: crowd }

/** The same events closer to: more of them named, none lost, nobody in another row. */
export const countedNearer: Picture = { address: 'from=1977-03&to=1977-08', events: crowd }

/** Visits that overlap in time stand in rows of their own. */
export const overlappingSpans: Picture = {
  address: 'from=1990&to=1999',
  events: [
    ['1991/1995', 'First talks', 0, 4],
    ['1992-06-01/1996-03-01', 'Second talks', 0, 3],
    ['1994-01-01/1998-01-01', 'Third talks', 0, 2],
    ['1990-05-05/1990-05-07', 'A short visit', 0, 1],
  ],
}

/** A long span begun before the window keeps its name in view; one that is leaving keeps what still fits. */
export const nameStaysInView: Picture = {
  address: 'from=1984&to=1986',
  height: 160,
  events: [['1979-01-07/1989-09-26', 'A presence of ten years', 0, 4], ['1980/1984-03-01', 'A plan that ends early in the year', 1, 4], ['1984-05-01', 'Its next', 1, 3]],
}

/** Near the record's last day names stand at the left: nobody can scroll further. */
export const namesAtTheEnd: Picture = {
  address: 'from=2018&to=2026',
  height: 200,
  events: [
    ['2025-11-01', 'Late, and its name is long', 0, 4],
    ['2026-02-06', 'The latest of all', 0, 3],
    ['2019-10-05', 'Early enough to run on to the right', 0, 3],
  ],
}
