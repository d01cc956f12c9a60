#!/usr/bin/env node
import './setup/require-node.mjs'
import { join } from 'node:path'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { PROJECT_ROOT } from './setup/project-root.mjs'
import { runCommand } from './setup/run-command.mjs'

/** One TypeScript project per runtime: page, worker, service worker, Node. */
const PROJECTS = ['src/tsconfig.json', 'src/workers/tsconfig.json', 'sw/tsconfig.json', 'tsconfig.node.json']

await ensureInstalled()
let failed = false
for (const project of PROJECTS) {
  const compiler = join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc')
  const { ok } = await runCommand(process.execPath, [compiler, '-p', project])
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${project}`)
  failed ||= !ok
}
process.exitCode = failed ? 1 : 0
