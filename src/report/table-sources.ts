import type { ReportTable } from './report-document.ts'

/** Numbers of sources as they stand with a table: what all rows rest on is told once, in its caption. */
export interface TableSources {
  readonly all: readonly number[]
  /** What each row rests on beside that; a total names nothing its rows have named. */
  readonly ofRow: readonly (readonly number[])[]
}

export function sourcesOf({ rows, hasTotal }: ReportTable): TableSources {
  const parts = hasTotal ? rows.slice(0, -1) : rows
  const [first, ...others] = parts.map(({ claim }) => new Set(claim.evidence))
  const all =
    first === undefined || others.length === 0
      ? []
      : [...first].filter((number) => others.every((each) => each.has(number)))
  const told = new Set(all)
  const named = new Set(parts.flatMap(({ claim }) => claim.evidence))
  return {
    all,
    ofRow: rows.map(({ claim }, at) =>
      claim.evidence.filter((number) => !(at < parts.length ? told : named).has(number)),
    ),
  }
}
