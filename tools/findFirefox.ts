import { findBrowser } from './findBrowser.ts'
import { installPackage } from './systemPackage.ts'

/** Path of a Firefox to test in; Debian's, where there is none. Throws as `findBrowser` does. */
export function findFirefox(): string {
  return findBrowser({
    name: 'Firefox',
    variable: 'FIREFOX',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    get: () => void (installPackage('firefox-esr') || installPackage('firefox')),
  })
}
