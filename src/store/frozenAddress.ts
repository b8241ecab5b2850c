import { OWN_KEYS, readAddress } from './address.ts'
import { type ReadAddress, isWritten, readOwnAddress } from './bindAddress.ts'
import { defaultState } from './ViewState.ts'

/**
 * Reads the own address of a page that was frozen at a view: where it says no more than how the reader's screen is set, that view
 * is what it means.
 * @param frozen an address as such a page once wrote it
 */
export function readOver(frozen: string): ReadAddress {
  return (page, chronicle, base) => {
    const own = new URLSearchParams(page.location.search)
    return isWritten(page) || saysOfView(own) ? readOwnAddress(page, chronicle, base) : readAddress(over(own, frozen), chronicle, base)
  }
}

function saysOfView(address: URLSearchParams): boolean {
  return Array.from(address.keys()).some((key) => Object.hasOwn(defaultState, key) && !(OWN_KEYS as readonly string[]).includes(key))
}

/** An address with the keys of another in place of its own. */
function over(address: URLSearchParams, frozen: string): URLSearchParams {
  const whole = new URLSearchParams(frozen)
  for (const [key, value] of address) if (value !== '') whole.set(key, value)
  return whole
}
