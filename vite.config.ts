/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4173' } },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j/global-setup.ts'],
    setupFiles: ['tests/support/seeded.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine of two cores needs more than the second that is usual.
    expect: { poll: { timeout: 20_000 } },
  },
})
