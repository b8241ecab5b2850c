import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium, and one in Firefox, through what `npm run build` made. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // Parts of the page come a moment later, and later still on a machine that does other things.
    expect: { poll: { timeout: 8_000 } },
    // A browser waits about as long as it works: two of them keep two cores busy, more would slow each other down.
    maxWorkers: 2,
  },
})
