import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const CASES = resolve(import.meta.dirname, '../../public/cases')

/** The examples that come with the app, by file name without its ending. */
export const EXAMPLE_NAMES: readonly string[] = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .sort()

export const exampleFile = (name: string): string => resolve(CASES, `${name}.json`)
export const exampleText = (name: string): string => readFileSync(exampleFile(name), 'utf8')

/** A fresh copy of an example as plain JSON, for a test to break. */
export const exampleJson = (name: string): LooseCase => JSON.parse(exampleText(name)) as LooseCase

export type LooseRow = Record<string, unknown> & { id: string }

/** A case as a test changes it: rows of any shape. */
export interface LooseCase {
  [field: string]: unknown
  format: unknown
  version: unknown
  project: Record<string, unknown>
  departments: LooseRow[]
  processes: LooseRow[]
  jobs: LooseRow[]
  tasks: LooseRow[]
  people: LooseRow[]
  observations: LooseRow[]
  interviews: LooseRow[]
  findings: LooseRow[]
  functions?: LooseRow[]
  scenarios?: LooseRow[]
}
