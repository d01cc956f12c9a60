#!/usr/bin/env node
import './setup/require-node.mjs'
import { ensureBuilt } from './setup/ensure-built.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { stopWithParent } from './setup/stop-with-parent.mjs'

stopWithParent()
await ensureInstalled()
await ensureBuilt()
const { register } = await import('tsx/esm/api')
register()
const { runServer } = await import('../server/run-server.ts')
await runServer(process.env)
