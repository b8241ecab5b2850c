import type { Plugin } from 'vite'
import { patched } from './patched.ts'

const INTERPOLATE = 'd3-interpolate/dist/d3-interpolate.mjs'

/**
 * Leaves out the colours that d3-transition brings, to fade attributes from one to another: here it moves the line alone. What
 * d3-interpolate makes of colours is then used by nothing, once the bundler is told that making it does nothing else.
 */
export function withoutColours(): Plugin {
  return patched('without-colours', [
    {
      file: 'd3-transition/dist/d3-transition.mjs',
      find: `      : b instanceof color ? interpolateRgb
      : (c = color(b)) ? (b = c, interpolateRgb)
`,
      put: '',
    },
    ...['(function rgbGamma(', 'rgbSpline(', 'hsl(', 'hcl(', 'cubehelix('].map((call) => ({ file: INTERPOLATE, find: ` = ${call}`, put: ` = /* @__PURE__ */ ${call}` })),
  ])
}
