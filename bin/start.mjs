#!/usr/bin/env node
import './setup/require-node.mjs'
import { ensureBuilt } from './setup/ensure-built.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'

await ensureInstalled()
await ensureBuilt()
const { register } = await import('tsx/esm/api')
register()
const { runServer } = await import('../server/run-server.ts')
await runServer(process.env)
