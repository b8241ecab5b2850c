import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './findBrowser.ts'
import { installPackage } from './systemPackage.ts'

/** Path of a Chromium or Chrome to test in; the system's or Playwright's own, where there is none. Throws as `findBrowser` does. */
export function findChromium(): string {
  return findBrowser({
    name: 'Chromium',
    variable: 'CHROMIUM',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      chromium.executablePath(),
    ],
    get: () => void (installPackage('chromium') || spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })),
  })
}

const SHELL = '/usr/bin/chromium-headless-shell'

/**
 * Path of a Chromium for journeys that nobody watches: the shell without windows, which is the same engine and takes a third less
 * time, where there is one or, in CI, where one can be had; else any. Throws as `findBrowser` does.
 */
export function findHeadlessChromium(): string {
  if (process.env.CHROMIUM) return findChromium()
  return existsSync(SHELL) || (process.env.CI && installPackage('chromium-headless-shell')) ? SHELL : findChromium()
}
