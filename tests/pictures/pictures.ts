import type { Drawn, Picture } from './draw.ts'

/** Scenes that tell something, each as a small list of events. The gallery shows them; the test compares them. */

const months = (year: number) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

/** One event of each kind of date: what is sure is solid, what may have been fades. */
export const datesOfEveryKind: Picture = {
  window: '1978/1983',
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

/** Little room: the most significant are named, the rest counted where they are. */
export const namedAndCounted: Picture = {
  window: '1975/1980',
  events: [
    ['1977-05-01', 'The one that matters most', 0, 5],
    ...months(1977).flatMap((month): Drawn[] => [[`${month}-03`, `First of ${month}`, 0, 2], [`${month}-20`, `Second of ${month}`, 0, 1]]),
    ['1976-02-01', 'Alone in its lane', 1],
  ],
}

/** The same events closer to: more of them named, none lost. */
export const countedNearer: Picture = { ...namedAndCounted, window: '1977-03/1977-08' }

/** Visits that overlap in time stand in rows of their own. */
export const overlappingSpans: Picture = {
  window: '1990/1999',
  events: [
    ['1991/1995', 'First talks', 0, 4],
    ['1992-06-01/1996-03-01', 'Second talks', 0, 3],
    ['1994-01-01/1998-01-01', 'Third talks', 0, 2],
    ['1990-05-05/1990-05-07', 'A short visit', 0, 1],
  ],
}

/** A long span begun before the window keeps its name in view. */
export const nameStaysInView: Picture = {
  window: '1984/1986',
  height: 160,
  events: [['1979-01-07/1989-09-26', 'A presence of ten years', 0, 4]],
}

/** Near the record's last day names stand at the left: nobody can scroll further. */
export const namesAtTheEnd: Picture = {
  window: '2018/2026',
  height: 200,
  events: [
    ['2025-11-01', 'Late, and its name is long', 0, 4],
    ['2026-02-06', 'The latest of all', 0, 3],
    ['2019-10-05', 'Early enough to run on to the right', 0, 3],
  ],
}

/** Single days: the axis says day over month. */
export const singleDays: Picture = {
  window: '1979-01-01/1979-01-12',
  height: 200,
  events: [
    ['1979-01-07', 'On the seventh', 0, 5],
    ['1979-01-08/1979-01-10', 'Three days', 0, 3],
    ['1979-01-10', 'On the tenth', 1, 3],
  ],
}

/** A phone's width. */
export const phone: Picture = { ...namedAndCounted, window: '1970/1990', width: 390, height: 420 }

/** Nothing to draw but time. */
export const noEvents: Picture = { window: '1945/2026', height: 120, events: [] }
