import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Path of a Chromium to test in: the one named by CHROMIUM, an installed one, Playwright's own; else gets one with the
 * system's package manager or with Playwright.
 * @throws Error that says what to do when there is none and none can be had; the browser tests are never skipped.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, which does not exist: give the path of a Chromium or Chrome`)
  }
  return installed() ?? fetched() ?? fail()
}

function installed(): string | undefined {
  return [...CANDIDATES, chromium.executablePath()].find((path) => path && existsSync(path))
}

function fetched(): string | undefined {
  console.log('No Chromium found: getting one for the browser tests.')
  const run = (command: string, ...rest: string[]) => spawnSync(command, rest, { stdio: 'inherit' }).status === 0
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = [...root, 'apt-get']
  if (has('apt-get') && run(apt[0]!, ...apt.slice(1), 'update') && run(apt[0]!, ...apt.slice(1), 'install', '-y', '--no-install-recommends', 'chromium')) {
    const found = installed()
    if (found) return found
  }
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium')
  return installed()
}

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function fail(): never {
  throw new Error('No Chromium could be found or installed: install Chromium or Chrome, or set CHROMIUM to its path')
}
