import { createHash } from 'node:crypto'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build, type Plugin, type Rolldown } from 'vite'
import { PROJECT_ROOT } from '../setup/project-root.mjs'

const NAME = 'virtual:remote-page'
const ENTRY = join(PROJECT_ROOT, 'src/remote-page/main.tsx')

/**
 * `import page from 'virtual:remote-page'`: the script and style of the page somebody checks from afar in, each whole as one text,
 * with the hashes its policy names. Bundled by itself, since nothing of it runs in the app: the app writes it into a file.
 */
export function remotePagePlugin(): Plugin {
  return {
    name: 'remote-page',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null
      const { script, style, files } = await bundlePage()
      for (const file of files) this.addWatchFile(file)
      const page = { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(page))})`
    },
  }
}

async function bundlePage() {
  const environment = process.env.NODE_ENV
  // A test runner that builds has `test` here, which would make a development build.
  process.env.NODE_ENV = 'production'
  try {
    const result = (await build({
      root: PROJECT_ROOT,
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
      publicDir: false,
      plugins: [preact()],
      build: {
        write: false,
        target: 'es2022',
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
      },
    })) as Rolldown.RolldownOutput
    return partsOf(result.output)
  } finally {
    process.env.NODE_ENV = environment
  }
}

function partsOf(output: Rolldown.RolldownOutput['output']) {
  const [chunk, ...more] = output.filter((file) => file.type === 'chunk')
  const styles = output.filter((file) => file.type === 'asset')
  const wrong = [...more, ...styles.filter(({ fileName }) => !fileName.endsWith('.css'))]
  if (!chunk || wrong.length > 0)
    throw new Error(`the page from afar must be one script: ${wrong.map(({ fileName }) => fileName).join()}`)
  return {
    script: insideScript(chunk.code),
    style: styles.map(({ source }) => String(source)).join('\n'),
    files: Object.keys(chunk.modules).filter((file) => file.startsWith(PROJECT_ROOT)),
  }
}

/** As it can stand between script tags: HTML would end the script at such a text, also within quotes. */
const insideScript = (code: string): string =>
  code
    .replaceAll('\r', '')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
