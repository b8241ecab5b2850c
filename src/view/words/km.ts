import { khmerPhrases } from '../../dates/khmerPhrases.ts'
import type { Tongue } from './tongues.ts'
import messages from './km.json'

export const khmer: Tongue = { messages, phrases: khmerPhrases }
