import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { installPackage } from './systemPackage.ts'

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
  if (installPackage('chromium')) {
    const found = installed()
    if (found) return found
  }
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
  return installed()
}

function fail(): never {
  throw new Error('No Chromium could be found or installed: install Chromium or Chrome, or set CHROMIUM to its path')
}
