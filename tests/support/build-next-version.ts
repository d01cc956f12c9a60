import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** In the names of all scripts of the next version, so that none of the old one's is among them. */
export const NEXT = '-next-'

/**
 * The site of the same sources as a next version would be: every script has another name and no old one is there.
 *
 * @returns a new temporary folder; the caller removes it
 */
export async function buildNextVersion(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-next-'))
  const environment = process.env.NODE_ENV
  // Vitest says `test` here, which would make a development build.
  process.env.NODE_ENV = 'production'
  const names = {
    entryFileNames: `assets/[name]${NEXT}[hash].js`,
    chunkFileNames: `assets/[name]${NEXT}[hash].js`,
  }
  try {
    await build({
      root: resolve(import.meta.dirname, '../..'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: names } },
    })
  } finally {
    process.env.NODE_ENV = environment
  }
  return folder
}
