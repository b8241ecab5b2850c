import { isVersion } from '../record/recordVersion.ts'
import type { AddressProblem } from './address.ts'

/** The key of an address that names a version of the record. No part of the view: it says what there is to look at. */
const KEY = 'record'

/** The version of the record that an address asks for; null is the current one. A bad value gives that and a problem. */
export function readRecordKey(params: URLSearchParams): { version: string | null; problems: AddressProblem[] } {
  const value = params.get(KEY)
  if (value === null || value === '') return { version: null, problems: [] }
  return isVersion(value) ? { version: value, problems: [] } : { version: null, problems: [{ key: KEY, value, expected: 'a version, as in 1.1.0' }] }
}

/** An address that stays at a version of the record; at the current one where that is null. */
export function withRecordKey(params: URLSearchParams, version: string | null): URLSearchParams {
  const all = new URLSearchParams(params)
  if (version === null) all.delete(KEY)
  else all.set(KEY, version)
  return all
}

/** What to say where the file of a version holds another. */
export function versionProblems(asked: string | null, found: string): AddressProblem[] {
  return asked === null || asked === found ? [] : [{ key: KEY, value: asked, expected: `${found}, which is what its file holds` }]
}
