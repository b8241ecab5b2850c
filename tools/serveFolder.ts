import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

/** Serves a folder as any static host would; resolves when it listens. Port 0 takes a free one. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { etag: true })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404
      response.end('Not found')
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}
