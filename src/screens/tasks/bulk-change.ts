import type { Daypart } from '../../records/daypart.ts'
import type { JobId, ProcessId } from '../../records/ids.ts'
import type { Level, Origin, Risk, Wish } from '../../records/scales.ts'

/** One field given the same value on all chosen tasks. The last three are judgements of the analyst who does it. */
export type BulkChange =
  | { readonly field: 'process'; readonly value: ProcessId }
  | { readonly field: 'jobAdd'; readonly value: JobId }
  | { readonly field: 'jobRemove'; readonly value: JobId }
  | { readonly field: 'location'; readonly value: string }
  | { readonly field: 'dayparts'; readonly value: readonly Daypart[] | null }
  | { readonly field: 'risk'; readonly value: Risk }
  | { readonly field: 'origin'; readonly value: Origin }
  | { readonly field: 'wish'; readonly value: Wish }
  | { readonly field: 'knowledge'; readonly value: Level }
  | { readonly field: 'responsibility'; readonly value: Level }
