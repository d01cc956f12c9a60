import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** Serves the gallery of components for looking at them. No part of the product. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-gallery', import.meta.url)),
  plugins: [preact()],
  server: { fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
})
