import { serveFolder } from './serveFolder.ts'

const port = Number(process.env.PORT ?? 4173)

try {
  await serveFolder('dist', port)
  console.log(`The timeline is at http://localhost:${port}`)
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is taken: choose another, as in PORT=${port + 1} npm start` : error)
  process.exitCode = 1
}
