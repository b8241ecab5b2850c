import { BilateralTimeline } from './BilateralTimeline.ts'
import { mount } from './mount.ts'

const NAME = 'bilateral-timeline'

// Imported without a document, or twice from two addresses, the module only gives its exports.
if (typeof customElements !== 'undefined' && !customElements.get(NAME)) customElements.define(NAME, BilateralTimeline)

export { mount }
