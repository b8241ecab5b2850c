import { spawnSync } from 'node:child_process'
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
