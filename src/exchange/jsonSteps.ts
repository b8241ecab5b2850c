import type { Steps } from '../record/Steps.ts'

/** Items written in a step: some milliseconds' work. */
const ITEMS_A_STEP = 200

/**
 * A document as JSON in pieces, a step at a time, its one long list last: of a million events the whole would be a longer text
 * than browsers have.
 */
export function* jsonSteps<Name extends string>(document: { readonly [Each in Name]: readonly unknown[] }, list: Name): Steps<string[]> {
  const { [list]: items, ...rest } = document
  const head = JSON.stringify(rest).slice(0, -1)
  const pieces = [`${head}${head === '{' ? '' : ','}${JSON.stringify(list)}:[`]
  for (let place = 0; place < items.length; place += ITEMS_A_STEP) {
    pieces.push(`${place === 0 ? '' : ','}${JSON.stringify(items.slice(place, place + ITEMS_A_STEP)).slice(1, -1)}`)
    yield place / items.length
  }
  return [...pieces, ']}']
}
