import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { expect } from 'vitest'
import { findWebkit } from '../../../bin/setup/webkit.mjs'
import { WebDriver } from './web-driver.ts'

export interface WebkitBrowser {
  readonly driver: WebDriver
  /** Ends the browser, its driver and its screen. */
  close(): Promise<void>
}

/** A landscape tablet; the bars of the browser take about 40 px of it. */
const WINDOW = { width: 1180, height: 860 }

/**
 * WebKitGTK's own little browser on a screen nobody sees, with empty storage that it forgets when it is closed.
 *
 * @throws when it is not installed; see `findWebkit`
 */
export async function openWebkit(): Promise<WebkitBrowser> {
  const installed = findWebkit()
  if (!installed) throw new Error('no WebKit with its driver found')
  const started: ChildProcess[] = []
  const stop = async () => {
    for (const child of started.reverse()) await end(child)
  }
  try {
    const screen = spawn(
      installed.screen,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    started.push(screen)
    const [display] = await once(screen.stdio[3] as Readable, 'data')
    const port = await freePort()
    // Without a locale it names no language the app knows, which makes the app Dutch.
    const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
    started.push(spawn(installed.driver, [`--port=${port}`], { env, stdio: 'ignore' }))
    const driver = await openSession(`http://127.0.0.1:${port}`, installed.browser)
    return {
      driver,
      async close() {
        await driver.close().finally(stop)
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openSession(driverUrl: string, binary: string): Promise<WebDriver> {
  const isReady = () =>
    fetch(`${driverUrl}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isReady, { timeout: 20_000 }).toBe(true)
  const driver = await WebDriver.open(driverUrl, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  await driver.resize(WINDOW.width, WINDOW.height)
  return driver
}

/** The driver cannot choose one by itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
