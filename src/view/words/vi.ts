import { vietnamesePhrases } from '../../dates/vietnamesePhrases.ts'
import type { Tongue } from './tongues.ts'
import messages from './vi.json'

export const vietnamese: Tongue = { messages, phrases: vietnamesePhrases }
