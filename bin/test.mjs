#!/usr/bin/env node
import './setup/require-node.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { runStages } from './test/run-stages.mjs'

// Every suite runs in one time zone and one locale, on any machine.
Object.assign(process.env, { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' })

await ensureInstalled()
process.exitCode = await runStages(process.argv.slice(2))
