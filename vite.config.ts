/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { isStrayOfPdf } from './src/phases/1-decode/pdf-stray.ts'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4173' } },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j/global-setup.ts'],
    // As the CLI does: what pdf.js drops beside its own promise is no error of a run. Anything else is.
    onUnhandledError: (error) => (isStrayOfPdf(error) ? false : undefined),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
