#!/usr/bin/env node
import './setup/require-node.mjs'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { PROJECT_ROOT } from './setup/project-root.mjs'
import { runCommand } from './setup/run-command.mjs'

const SUFFIX = '.bench.ts'
const folder = join(PROJECT_ROOT, 'bench')
const present = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(SUFFIX))
      .map((file) => file.slice(0, -SUFFIX.length))
      .sort()
  : []
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !present.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown measurement: ${unknown.join(', ')}. There are: ${present.join(', ') || 'none yet'}.`)
  process.exit(1)
}

await ensureInstalled()
// One process each, so that no measurement pays for the memory of another.
for (const name of asked.length > 0 ? asked : present) {
  console.log(`\n=== ${name}\n`)
  const { ok } = await runCommand(process.execPath, ['--import', 'tsx', join(folder, name + SUFFIX)])
  if (!ok) process.exitCode = 1
}
