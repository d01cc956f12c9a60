#!/usr/bin/env node
// Runs a TypeScript command as it stands, without a build: node bin/run-ts.mjs bin/NAME.ts [arguments]
import './setup/require-node.mjs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { register } from 'tsx/esm/api'

const [, , script] = process.argv
if (script === undefined) {
  console.error('usage: node bin/run-ts.mjs SCRIPT.ts [arguments]')
  process.exit(2)
}
process.argv.splice(1, 2, resolve(script))
register()
await import(pathToFileURL(resolve(script)).href)
