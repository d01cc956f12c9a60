import { useSyncExternalStore } from 'preact/compat'
import { SpacePanel } from '../../screens/safety/space-panel.tsx'
import type { ProjectSummary } from '../projects/projects.ts'
import { useServices } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'
import { notKept } from './not-kept.ts'

/** What the projects of this device take on it. */
export function SpacePart({ listed }: { readonly listed: readonly ProjectSummary[] }) {
  const { projects } = useServices()
  const count = useSyncExternalStore(notKept.subscribe, () => notKept.getState().count)
  const used = useLoaded('space', () => projects.usedSpace())
  const names = new Map(listed.map(({ id, name }) => [id, name]))
  return (
    <SpacePanel
      rows={
        used.kind === 'ready'
          ? used.value.flatMap((row) => {
              const name = names.get(row.id)
              return name === undefined ? [] : [{ ...row, name }]
            })
          : null
      }
      hasFailed={used.kind === 'failed'}
      notKept={count}
    />
  )
}
