import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const NOT_COPIED = new Set(['node_modules', '.git', 'dist', 'data', '.cache'])

interface Started {
  readonly child: ChildProcess
  /** Standard output and standard error together, in the order they came. */
  readonly output: () => string
  /** Exit code; a signal is told by its name. */
  readonly ended: Promise<number | string | null>
}

let checkout = ''
const running: Started[] = []

/** A checkout of its own that was never built; its packages are those of this one. */
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'werkvloer-checkout-'))
  const isTopLevel = (path: string) => resolve(path, '..') === ROOT
  const filter = (path: string) => !(isTopLevel(path) && NOT_COPIED.has(basename(path)))
  cpSync(ROOT, checkout, { recursive: true, filter })
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'))
})
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

function npmStart(environment: Record<string, string>): Started {
  const { PORT: _, DATA_DIR: __, HOST: ___, ...inherited } = process.env
  const child = spawn('npm', ['start'], { cwd: checkout, env: { ...inherited, ...environment } })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const ended = new Promise<number | string | null>((done) => {
    child.once('exit', (code, signal) => done(signal ?? code))
  })
  const started = { child, output: () => output, ended }
  running.push(started)
  return started
}

const addressesIn = (text: string) => text.match(/https?:\/\/[^\s]+/g) ?? []
const waitForAddress = async ({ output }: Started): Promise<string> => {
  await expect.poll(() => addressesIn(output()), { timeout: 120_000 }).toHaveLength(1)
  return addressesIn(output())[0] ?? ''
}
const builtAt = () => statSync(join(checkout, 'dist/index.html')).mtimeMs

test('builds at the first start, tells one address that answers, and builds again only for changed sources', async () => {
  const first = npmStart({ PORT: '0', DATA_DIR: 'kept/here' })
  const address = await waitForAddress(first)
  expect(address).toMatch(/^http:\/\/localhost:[1-9]\d*$/)
  expect((await fetch(address)).status).toBe(200)
  expect(first.output()).toContain('Building')
  expect(first.output()).not.toContain('Installing')
  expect(existsSync(join(checkout, 'kept/here'))).toBe(true)
  const firstBuild = builtAt()

  const second = npmStart({ PORT: '0' })
  expect((await fetch(await waitForAddress(second))).status).toBe(200)
  expect(second.output()).not.toContain('Building')
  expect(builtAt()).toBe(firstBuild)
  expect(existsSync(join(checkout, 'data'))).toBe(true)

  writeFileSync(join(checkout, 'public/new-example.txt'), 'new')
  const third = npmStart({ PORT: '0' })
  expect((await fetch(`${await waitForAddress(third)}/new-example.txt`)).status).toBe(200)
  expect(third.output()).toContain('Building')
})

test('ends at SIGTERM and gives the port back', async () => {
  const started = npmStart({ PORT: '0' })
  const address = await waitForAddress(started)
  started.child.kill('SIGTERM')
  await started.ended
  await expect
    .poll(() =>
      fetch(address).then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone')
})

test('says in one line that the port is taken', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as { port: number }
  const started = npmStart({ PORT: String(port) })
  expect(await started.ended).toBe(1)
  expect(started.output()).toContain(`Port ${port} is already in use.`)
  expect(started.output()).not.toMatch(/^\s+at /m)
  expect(addressesIn(started.output())).toEqual([])
  other.close()
})

test('says in one line what is wrong with a port', async () => {
  const started = npmStart({ PORT: '80a' })
  expect(await started.ended).toBe(1)
  expect(started.output()).toContain('PORT must be a whole number from 0 to 65535, not "80a".')
})
