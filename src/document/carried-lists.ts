import { KNOWN_FIELDS } from '../records/case-fields.ts'
import type { Kept } from '../records/document-records.ts'
import type { Source } from '../records/task.ts'
import { sourceMember } from './source-member.ts'

/*
 * Lists of an imported file that a set cannot hold whole: what does not fit is carried in `extra` and joined again
 * at export.
 */
type Extra = Kept['extra']

/** `extra` with the sources that have fields this version does not know. */
export function carrySources(extra: Extra, sources: readonly Source[]): Extra {
  const odd = sources.filter((source) => Object.keys(source).some((field) => !SOURCE_FIELDS.includes(field)))
  return odd.length > 0 ? { ...extra, sources: odd } : extra
}

/** The sources, those with unknown fields whole again. */
export function joinSources(sources: readonly Source[], extra: Extra): Source[] {
  const carried = new Map(listIn<Source>(extra, 'sources').map((source) => [sourceMember(source), source]))
  return sources.map((source) => carried.get(sourceMember(source)) ?? source)
}

const SOURCE_FIELDS: readonly string[] = KNOWN_FIELDS.sources

/**
 * Codes of load factors become keys, which outlive deletion; free words may say something about a person, so they
 * are carried as a value.
 */
export function carryLoad(extra: Extra, load: readonly string[]): { load: string[]; extra: Extra } {
  const words = load.filter((each) => !LOAD_CODE.test(each))
  return {
    load: load.filter((each) => LOAD_CODE.test(each)),
    extra: words.length > 0 ? { ...extra, load: words } : extra,
  }
}

export const joinLoad = (load: readonly string[], extra: Extra): string[] => [
  ...load,
  ...listIn<string>(extra, 'load'),
]

const LOAD_CODE = /^[a-z][A-Za-z0-9-]{0,39}$/

/** `extra` without the lists joined into their fields. */
export function withoutCarried(extra: Extra, field: 'sources' | 'load'): Extra {
  if (!extra) return extra
  const { [field]: _, ...rest } = extra
  return rest
}

function listIn<T>(extra: Extra, field: string): readonly T[] {
  const list = extra?.[field]
  return Array.isArray(list) ? list : []
}
