import { existsSync } from 'node:fs'
import { installPackage } from './systemPackage.ts'

const CANDIDATES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/**
 * Path of a Firefox to test in: the one named by FIREFOX, an installed one, else Debian's, got with the system's package manager.
 * @throws Error that says what to do when there is none and none can be had; its tests are never skipped.
 */
export function findFirefox(): string {
  const named = process.env.FIREFOX
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`FIREFOX names ${named}, which does not exist: give the path of a Firefox`)
  }
  return installed() ?? fetched() ?? fail()
}

function installed(): string | undefined {
  return CANDIDATES.find((path) => existsSync(path))
}

function fetched(): string | undefined {
  console.log('No Firefox found: getting one for the browser tests.')
  return installPackage('firefox-esr') || installPackage('firefox') ? installed() : undefined
}

function fail(): never {
  throw new Error('No Firefox could be found or installed: install Firefox, or set FIREFOX to its path')
}
