import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { guidePlugin } from './bin/build/guide-plugin.ts'
import { remotePagePlugin } from './bin/build/remote-page-plugin.ts'

/** Above our largest part, the solver's wasm; the build fails when a file is left out of the precache all the same. */
const LARGEST_PRECACHED_BYTES = 20_000_000

export default defineConfig({
  resolve: {
    alias: [
      // The sheet packages zip through fflate, which would start workers that our policy refuses.
      { find: /^fflate$/, replacement: resolve(import.meta.dirname, 'src/exchange/table/zip-here.ts') },
    ],
  },
  plugins: [
    preact(),
    guidePlugin(),
    remotePagePlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'sw',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      // src/offline registers; an injected script would be inline or unasked.
      injectRegister: false,
      // public/manifest.webmanifest is the manifest.
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*'],
        globIgnores: ['service-worker.js'],
        maximumFileSizeToCacheInBytes: LARGEST_PRECACHED_BYTES,
        rollupFormat: 'iife',
      },
    }),
  ],
  build: {
    target: 'es2022',
    // Small images would become data: URLs inside scripts, and the policy keeps every file a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
})
