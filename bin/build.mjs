#!/usr/bin/env node
import './setup/require-node.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'

await ensureInstalled()
const { register } = await import('tsx/esm/api')
register()
const { buildSite } = await import('./build/build-site.ts')
try {
  await buildSite()
} catch (error) {
  // The stack is that of the bundler and says nothing about our sources.
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
