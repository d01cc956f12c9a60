#!/usr/bin/env node
import './setup/require-node.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'

await ensureInstalled()
const { register } = await import('tsx/esm/api')
register()
const { buildSite } = await import('./build/build-site.ts')
await buildSite()
