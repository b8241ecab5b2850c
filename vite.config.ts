import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative, so that dist/ works in any folder of any server.
  base: './',
  plugins: [react()],
  build: {
    // light-dark() and container queries: browsers from spring 2024 on.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    rollupOptions: { input: ['index.html', 'embed.html'] },
  },
})
