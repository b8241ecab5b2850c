import { khmerPhrases } from '../../dates/khmerPhrases.ts'
import type { Tongue } from './tongues.ts'
import { breakKhmer } from './breakKhmer.ts'
import messages from './km.json'

/** As CLDR has them. */
const languages = {
  en: 'អង់គ្លេស', vi: 'វៀតណាម', km: 'ខ្មែរ', fr: 'បារាំង', de: 'អាល្លឺម៉ង់', es: 'អេស្ប៉ាញ', id: 'ឥណ្ឌូណេស៊ី', it: 'អ៊ីតាលី', ja: 'ជប៉ុន', ru: 'រុស្ស៊ី', zh: 'ចិន', th: 'ថៃ', lo: 'ឡាវ',
}

export const khmer: Tongue = { messages, phrases: khmerPhrases, languages, tend: breakKhmer }
