import { createStore, get, update } from 'idb-keyval'
import * as v from 'valibot'

const store = () => createStore('werkvloer-preferences', 'preferences')
const KEY = 'reports'
/** Projects that were looked at longest ago give way. */
const MOST = 50

/** How somebody wants the reports of a project: choices that say nothing about anybody, so they are kept unsealed. */
export interface KeptReportChoices {
  /** null: that of the project, else of the app. */
  readonly language: 'nl' | 'en' | null
  readonly hasCodes: boolean
  /** Keys of chapters that stay out. */
  readonly leftOut: readonly string[]
}

const kept = v.object({
  language: v.fallback(v.nullable(v.picklist(['nl', 'en'])), null),
  hasCodes: v.fallback(v.boolean(), true),
  leftOut: v.fallback(v.array(v.string()), []),
})

/** null when nothing was chosen, or when the browser keeps nothing. */
export async function readReportChoices(projectId: string): Promise<KeptReportChoices | null> {
  try {
    const all = await get<Readonly<Record<string, unknown>>>(KEY, store())
    const read = v.safeParse(kept, all?.[projectId])
    return read.success ? read.output : null
  } catch {
    // The report is there without them.
    return null
  }
}

/** Rejects when the browser keeps nothing; the choices then hold until the report is left. */
export const keepReportChoices = (projectId: string, choices: KeptReportChoices): Promise<void> =>
  update<Readonly<Record<string, unknown>>>(
    KEY,
    (before = {}) => {
      const { [projectId]: _, ...others } = before
      return Object.fromEntries([...Object.entries(others), [projectId, choices]].slice(-MOST))
    },
    store(),
  )
