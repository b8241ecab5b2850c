import { foldText } from '../query/foldText.ts'

const LONGEST = 80

/**
 * A name for a file: small letters and digits of the parts, joined by hyphens, Latin letters without their marks; then the ending.
 * @param parts such as a record's title, its version and what of it the file holds; what is empty is passed over
 * @param ending with its dots, such as ".csl.json"
 */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const names = parts.map((part) => foldText(part).match(/[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*/gu)?.join('-') ?? '').filter(Boolean)
  return `${names.map((name) => [...name].slice(0, LONGEST).join('').replace(/-$/, '')).join('-') || 'timeline'}${ending}`
}
