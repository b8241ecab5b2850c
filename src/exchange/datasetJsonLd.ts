import type { Chronicle } from '../record/Chronicle.ts'
import { textIn } from '../record/textIn.ts'
import { civilOf } from '../dates/Day.ts'

const LICENCES: Record<string, string> = { 'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/' }

/** The record described as a schema.org Dataset (https://schema.org/Dataset), for search engines and data catalogues. */
export function datasetJsonLd({ record, extent, entries }: Chronicle): Record<string, unknown> {
  const name = textIn(record.title, 'en', record.languages).text
  const file = (encodingFormat: string, contentUrl: string) => ({ '@type': 'DataDownload', encodingFormat, contentUrl })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description: `${name}: ${entries.length} events, each claim with its sources, both sides' accounts and where sources disagree.`,
    version: record.version,
    ...(record.issued && { datePublished: record.issued }),
    ...(record.licence && { license: LICENCES[record.licence] ?? record.licence }),
    inLanguage: record.languages,
    temporalCoverage: `${civilOf(extent.first).year}/${civilOf(extent.last).year}`,
    spatialCoverage: record.parties.map((party) => ({ '@type': 'Country', name: textIn(party.name, 'en', record.languages).text })),
    isAccessibleForFree: true,
    distribution: [file('application/json', 'record.json'), file('text/csv', 'events.csv'), file('text/csv', 'sources.csv'), file('text/csv', 'series.csv'), file('application/vnd.citationstyles.csl+json', 'sources.csl.json')],
  }
}
