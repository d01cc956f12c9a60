import type { ProjectId } from '../../records/ids.ts'
import { parseCaseInWorker } from '../../workers/parse-case-bridge.ts'
import type { Projects } from './projects.ts'

/** The examples that come with the app, in `public/cases` (precached, so they are there without a network). */
export const EXAMPLES = ['universiteit', 'verpleeghuis', 'metaalbedrijf', 'uwv-administratie'] as const
export type Example = (typeof EXAMPLES)[number]

/** Makes a new project of an example. */
export async function openExample(projects: Projects, example: Example): Promise<ProjectId> {
  const response = await fetch(`/cases/${example}.json`)
  if (!response.ok) throw new Error(`the example could not be read (${response.status})`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const parsing = await parseCaseInWorker(bytes, () => undefined, new AbortController().signal)
  if (!parsing.ok) throw new Error('the example is damaged')
  return (await projects.createFromCase(parsing.value, () => undefined, 'example')).id
}
