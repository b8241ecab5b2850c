import type { ComponentProps, ReactElement } from 'react'
import type { MissingVersion as Missing } from '../view/MissingVersion.tsx'
import { createWords } from '../view/words/createWords.ts'
import { fetchTongue } from '../view/words/tongues.ts'

/**
 * What to draw where a version of the record cannot be had. What it is made of is fetched now; rejects when that cannot be had
 * either.
 */
export async function missingVersion(told: Omit<ComponentProps<typeof Missing>, 'words'>, language: string): Promise<ReactElement> {
  const [{ MissingVersion }] = await Promise.all([import('../view/MissingVersion.tsx'), import('../view/words/laterWords.ts'), fetchTongue(language)])
  return <MissingVersion words={createWords(language)} {...told} />
}
