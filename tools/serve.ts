import { createServer } from 'node:http'
import sirv from 'sirv'

/** Serves dist/ as any static host would. */
const port = Number(process.env.PORT ?? 4173)
const files = sirv('dist', { etag: true, dev: false })

const server = createServer((request, response) => {
  files(request, response, () => {
    response.statusCode = 404
    response.end('Not found')
  })
})
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another, as in PORT=${port + 1} npm start` : error.message)
  process.exit(1)
})
server.listen(port, () => console.log(`The timeline is at http://localhost:${port}`))
