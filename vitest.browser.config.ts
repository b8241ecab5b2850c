import { defineConfig } from 'vitest/config'

/** Journeys in a real Chromium through what `npm run build` made. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // Two cores: browsers side by side only slow each other down.
    fileParallelism: false,
  },
})
