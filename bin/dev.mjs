#!/usr/bin/env node
import './setup/require-node.mjs'
import { join } from 'node:path'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { PROJECT_ROOT } from './setup/project-root.mjs'
import { runCommand } from './setup/run-command.mjs'

await ensureInstalled()
const vite = join(PROJECT_ROOT, 'node_modules/vite/bin/vite.js')
const { ok } = await runCommand(process.execPath, [vite, ...process.argv.slice(2)])
process.exitCode = ok ? 0 : 1
