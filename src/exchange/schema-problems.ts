import * as v from 'valibot'
import type { ProblemRule } from '../records/parsed.ts'
import { joinPath, type Report } from './scan-value.ts'

/**
 * Reads a value by its schema and reports everything that does not fit.
 *
 * @returns the value with defaults filled in, or null when anything was reported
 */
export function readBySchema<T>(schema: v.GenericSchema<unknown, T>, raw: unknown, report: Report): T | null {
  const result = v.safeParse(schema, raw)
  if (result.success) return result.output
  for (const issue of result.issues) report(fieldOf(issue), issue.message as ProblemRule, detailOf(issue))
  return null
}

const fieldOf = ({ path }: v.BaseIssue<unknown>): string =>
  joinPath((path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))))

/** What was found and, in brackets, what was expected: `7 (<=4)`. Nothing where the rule says it all. */
function detailOf(issue: v.BaseIssue<unknown>): string | undefined {
  const { message, received } = issue
  if (message === 'missing') return undefined
  // A received text stands in quotes.
  if (message === 'too-long') return String(received.length - 2)
  const expected = expectedOf(issue)
  const found = received.length > MOST_FOUND ? `${received.slice(0, MOST_FOUND - 1)}…` : received
  return expected ? `${found} (${expected})` : found
}

const MOST_FOUND = 60

function expectedOf({ type, expected }: v.BaseIssue<unknown>): string | null {
  if (type === 'integer') return 'integer'
  if (type === 'custom') return 'Object'
  return expected?.replace(/^\((.*)\)$/, '$1') ?? null
}
