import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { findHeadlessChromium } from '../../tools/findChromium.ts'
import { serveFolder } from '../../tools/serveFolder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
    chromium: string
  }
}

/** Serves dist/ for the journeys and says where it and the browser are. */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('chromium', findHeadlessChromium())
  const server = await serveFolder('dist', 0)
  project.provide('origin', `http://localhost:${(server.address() as AddressInfo).port}`)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}
