import type { ProjectId } from '../records/ids.ts'
import { parseCaseInWorker } from '../workers/parse-case-bridge.ts'
import type { Projects } from './projects.ts'

const EXAMPLE = '/cases/universiteit.json'

/** Makes a new project of the example that comes with the app (precached, so it is there without a network). */
export async function openExample(projects: Projects): Promise<ProjectId> {
  const response = await fetch(EXAMPLE)
  if (!response.ok) throw new Error(`the example could not be read (${response.status})`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const parsing = await parseCaseInWorker(bytes, () => undefined, new AbortController().signal)
  if (!parsing.ok) throw new Error('the example is damaged')
  return (await projects.createFromCase(parsing.value, () => undefined)).id
}
