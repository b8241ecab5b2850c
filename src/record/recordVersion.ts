/** Numbers joined by points: a version becomes part of a file's name, so nothing in it may lead elsewhere. */
const VERSION = String.raw`\d{1,6}(?:\.\d{1,6}){1,3}`
const WHOLE = new RegExp(`^${VERSION}$`)
const FILE = new RegExp(String.raw`(?:^|/)record-(${VERSION})\.json(?:[?#]|$)`)

/** Whether a record of this version can be kept in a file of its own, and asked for by an address: "1.1.0" can. */
export function isVersion(text: string): boolean {
  return WHOLE.test(text)
}

/** The file that holds a record of one version, beside the page: it stays when `record.json` is revised. */
export function versionFile(version: string): string {
  return `record-${version}.json`
}

/** The version that an address names by its file, as in "timeline/record-1.1.0.json"; null where it names none. */
export function versionOfFile(address: string): string | null {
  return FILE.exec(address)?.[1] ?? null
}
