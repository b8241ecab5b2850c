import { describe } from 'vitest'
import { axeJourney } from './axeJourney.ts'

describe('axe, in every view and both themes, on a wide screen', () => {
  axeJourney('wide', { viewport: { width: 1280, height: 720 } })
})
