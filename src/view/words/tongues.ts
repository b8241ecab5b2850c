import { type DatePhrases, englishPhrases } from '../../dates/dateWords.ts'
import en from './en.json'

/** What the interface needs to speak a language: its texts by their names, and words for dates. */
export interface Tongue {
  messages: typeof en
  phrases: DatePhrases
  /** Names of languages by their codes, for browsers that do not know them in this one. */
  languages?: Readonly<Record<string, string>>
  /** Does for the texts on the screen what the browser may not do, until what it gives back is called. */
  tend?: (root: HTMLElement) => () => void
}

const english: Tongue = { messages: en, phrases: englishPhrases }
const atHand = new Map<string, Tongue>([['en', english]])

/** Those that come when somebody reads them. Another language is a line here, the two files beside `vi.ts`, and its words for dates in `dates/fetchPhrases.ts`. */
const onDemand: Readonly<Record<string, () => Promise<Tongue>>> = {
  vi: async () => (await import('./vi.ts')).vietnamese,
  km: async () => (await import('./km.ts')).khmer,
}

/** "vi" for "vi-VN". What is no language at all has no tongue either. */
function base(language: string): string {
  return language.split('-')[0]!
}

/** The tongue of a language as far as it has come: English until then, and for languages in which the interface has no words. */
export function tongueOf(language: string): Tongue {
  return atHand.get(base(language)) ?? english
}

/** Whether `tongueOf` gives what it will always give. */
export function isAtHand(language: string): boolean {
  return atHand.has(base(language)) || !Object.hasOwn(onDemand, base(language))
}

/** Has all words come. */
export async function fetchTongues(): Promise<void> {
  await Promise.all(Object.keys(onDemand).map(fetchTongue))
}

/** Has the words of a language come. Never rejects: where they cannot be had, English stays, and the next call tries again. */
export async function fetchTongue(language: string): Promise<void> {
  if (isAtHand(language)) return
  try {
    atHand.set(base(language), await onDemand[base(language)]!())
  } catch {
    // As without a network: a page in English is better than none.
  }
}
