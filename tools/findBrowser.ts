import { existsSync } from 'node:fs'

interface Browser {
  name: string
  /** Variable of the environment that names one. */
  variable: string
  /** Where it usually is. */
  places: readonly string[]
  /** Gets one from elsewhere. */
  get: () => void
}

/**
 * Path of a browser to test in: the one that the environment names, an installed one, else one got from elsewhere.
 * @throws Error that says what to do when there is none and none can be had; its tests are never skipped.
 */
export function findBrowser({ name, variable, places, get }: Browser): string {
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${variable} names ${named}, which does not exist: give the path of a ${name}`)
  }
  const installed = () => places.find((path) => existsSync(path))
  const found = installed()
  if (found) return found
  console.log(`No ${name} found: getting one for the browser tests.`)
  get()
  const got = installed()
  if (got) return got
  throw new Error(`No ${name} could be found or installed: install ${name}, or set ${variable} to its path`)
}
