import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Harness</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/harness.js"></script>
  </head>
  <body><main id="app"></main></body>
</html>
`

/**
 * Bundles one entry of tests/support/harness with the real modules it imports into a page, to be served by
 * `startServer({ siteDir, port: 0 })` under the real policy. What the entry puts on `globalThis` is what a test can reach.
 *
 * @param entry path from the root of the repository
 * @returns a new temporary folder; the caller removes it
 */
export async function buildHarness(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-harness-'))
  const environment = process.env.NODE_ENV
  // Vitest says `test` here, which would turn `import.meta.env.DEV` on in the page.
  process.env.NODE_ENV = 'production'
  try {
    await build({
      root: ROOT,
      configFile: false,
      mode: 'production',
      logLevel: 'error',
      publicDir: false,
      plugins: [preact()],
      worker: { format: 'es' },
      build: {
        outDir: folder,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Readable stacks in failures matter more here than bytes.
        minify: false,
        rolldownOptions: { input: resolve(ROOT, entry), output: { entryFileNames: 'harness.js' } },
      },
    })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`harness ${entry} does not build`, { cause: error })
  } finally {
    process.env.NODE_ENV = environment
  }
  writeFileSync(join(folder, 'index.html'), PAGE)
  return folder
}
