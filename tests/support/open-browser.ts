import { mkdirSync } from 'node:fs'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../bin/setup/chromium.mjs'
import { findBrowserProcess, freezeProcessTree, killProcessTree, releaseProfile } from './browser-process.ts'

export interface BrowserOptions {
  /** Folder of the profile; made when absent, and left in place for the next browser. */
  readonly profileDir: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly touch?: boolean
  /** What its camera sees: a Y4M file, read again from the start for ever; without it there is no camera. */
  readonly camera?: string
  /** A microphone that beeps; without it there is none, unless there is a camera. */
  readonly microphone?: boolean
  /** Dutch of the Netherlands unless told. */
  readonly locale?: string
  /** Page and console errors a test brings about on purpose. */
  readonly expectedProblems?: readonly RegExp[]
}

export interface TestBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** Uncaught errors, unhandled rejections and console errors of every page so far, without the expected ones. */
  readonly problems: readonly string[]
  /** Closes the browser as a person would. */
  close(): Promise<void>
  /** Stops the whole process tree, as when the tablet falls asleep. @returns wakes it up */
  freeze(): () => void
  /** SIGKILL to the whole process tree, as when the tablet dies; the profile can be opened again at once. */
  kill(): Promise<void>
}

const LANDSCAPE_TABLET = { width: 1180, height: 820 }
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The person says yes when the page asks for the camera or the microphone. */
const mediaFlags = ({ camera, microphone }: BrowserOptions): readonly string[] =>
  camera === undefined && !microphone
    ? []
    : [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        ...(camera === undefined ? [] : [`--use-file-for-fake-video-capture=${camera}`]),
      ]

/** A real Chromium on its own profile, in Dutch and in Amsterdam, that remembers every error of its pages. */
export async function openBrowser(options: BrowserOptions): Promise<TestBrowser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM_PATH')
  mkdirSync(options.profileDir, { recursive: true })
  releaseProfile(options.profileDir)
  const context = await chromium.launchPersistentContext(options.profileDir, {
    executablePath,
    args: [...FLAGS, ...mediaFlags(options)],
    headless: true,
    viewport: options.viewport ?? LANDSCAPE_TABLET,
    hasTouch: options.touch ?? true,
    locale: options.locale ?? 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const problems = collectProblems(context, options.expectedProblems ?? [])
  const mainProcess = findBrowserProcess(options.profileDir)
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    problems,
    close: () => context.close(),
    freeze: () => freezeProcessTree(mainProcess),
    async kill() {
      await killProcessTree(mainProcess)
      await context.close()
    },
  }
}

function collectProblems(context: BrowserContext, expected: readonly RegExp[]): string[] {
  const problems: string[] = []
  const add = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) problems.push(text)
  }
  // Chromium reports an unhandled rejection as an uncaught error, so this sees both.
  context.on('weberror', (webError) => {
    const error = webError.error()
    add(`page error: ${error.stack ?? error.message}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') add(`console error: ${message.text()} (${message.location().url})`)
  })
  return problems
}
