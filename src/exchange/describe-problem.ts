import type { Problem, ProblemRule } from '../records/parsed.ts'

const WORDS: Readonly<Record<ProblemRule, string>> = {
  'not-json': 'is not valid JSON',
  'not-a-case': 'is not a werkvloer case',
  version: 'this version cannot be read',
  'too-large': 'is too large',
  missing: 'is missing',
  type: 'is of the wrong type',
  'too-long': 'is too long',
  range: 'is out of range',
  'unknown-value': 'is not one of the known values',
  duplicate: 'is there twice',
  dangling: 'refers to nothing',
  order: 'lies before its start',
  date: 'is not a date or time that exists',
  'control-characters': 'holds control characters',
  'forbidden-key': 'is a forbidden name',
}

/** One line of English for command lines; the screens have their own words. */
export function describeProblem({ list, id, field, rule, detail }: Problem): string {
  const place = [list, id, field].filter((part) => part !== '').join(' ')
  return `${place === '' ? 'the file' : place}: ${WORDS[rule]}${describeDetail(rule, detail)}`
}

function describeDetail(rule: ProblemRule, detail: string | undefined): string {
  if (detail === undefined) return ''
  const place = rule === 'not-json' ? /^(\d+):(\d+)$/.exec(detail) : null
  return place ? ` at line ${place[1]}, column ${place[2]}` : `: ${detail}`
}
