import { describe } from 'vitest'
import { axeJourney } from './axeJourney.ts'

describe('axe, in every view and both themes, on a phone', () => {
  axeJourney('phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
})
