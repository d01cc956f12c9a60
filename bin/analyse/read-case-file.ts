import { readFileSync, statSync } from 'node:fs'
import { describeProblem } from '../../src/exchange/describe-problem.ts'
import { parseCase } from '../../src/exchange/parse-case.ts'
import { tooLarge } from '../../src/exchange/read-json.ts'
import type { CaseFile } from '../../src/records/case-file.ts'
import { whereTyped } from '../where-typed.ts'

export interface ReadCase {
  readonly file: CaseFile | null
  /** One line each; empty when there is a case. */
  readonly problems: readonly string[]
}

/**
 * Reads a case from disk. Whatever is wrong with the file comes back as lines, never as an exception.
 *
 * @param prepare what is done to the file before it is read
 */
export function readCaseFile(
  path: string,
  prepare: (bytes: Uint8Array) => Source = (bytes) => bytes,
): ReadCase {
  try {
    const found = statSync(whereTyped(path))
    if (!found.isFile()) return refused(path, [found.isDirectory() ? 'is a directory' : 'is no file'])
    const refusal = tooLarge(found.size)
    if (refusal) return refused(path, [describeProblem(refusal)])
    const bytes = readFileSync(whereTyped(path))
    return bytes.length === 0 ? refused(path, ['is empty']) : parsed(path, prepare(bytes))
  } catch (error) {
    return refused(path, [reasonOf(error)])
  }
}

type Source = string | Uint8Array

function parsed(path: string, source: Source): ReadCase {
  const result = parseCase(source)
  if (result.ok) return { file: result.value, problems: [] }
  const unlisted = result.total - result.problems.length
  const lines = result.problems.map(describeProblem)
  return refused(path, unlisted > 0 ? [...lines, `and ${unlisted} more problems`] : lines)
}

const refused = (path: string, lines: readonly string[]): ReadCase => ({
  file: null,
  problems: lines.map((line) => `${path}: ${line}`),
})

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
