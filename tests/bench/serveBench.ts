import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { BUILT } from './buildPages.ts'
import { firstViewPage, stagePage } from './pages.ts'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg'])

export interface BenchServer {
  origin: string
  close: () => void
}

/** Serves `dist/`, the bundles and their pages, all compressed alike as a good host would. */
export async function serveBench(): Promise<BenchServer> {
  const ready = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const coding = ['br', 'gzip'].find((name) => request.headers['accept-encoding']?.includes(name)) ?? 'identity'
    const type = extname(path)
    try {
      const key = `${coding} ${path}`
      const packed = PACKED.has(type)
      const body = ready.get(key) ?? (packed ? compress(contentOf(path), coding) : contentOf(path))
      ready.set(key, body)
      response.writeHead(200, { 'content-type': `${TYPES[type] ?? 'application/octet-stream'}`, ...(packed && { 'content-encoding': coding }) })
      response.end(body)
    } catch {
      response.writeHead(404)
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function contentOf(path: string): Buffer {
  const [, stage] = /^\/stage\/(\w+)\.html$/.exec(path) ?? []
  if (stage) return Buffer.from(stagePage(stage))
  const [, first] = /^\/first\/(\w+)\.html$/.exec(path) ?? []
  if (first) return Buffer.from(firstViewPage(first))
  return readFileSync(path.startsWith('/dist/') ? path.slice(1) : join(BUILT, path))
}

function compress(body: Buffer, coding: string): Buffer {
  if (coding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return coding === 'gzip' ? gzipSync(body) : body
}
