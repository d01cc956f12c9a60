import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly current: 'tasks' | 'scoring'
}

/** The list of tasks and the scoring of them, beside each other. */
export function TaskPlaces({ departmentId, current }: Props) {
  const { tasks } = useMessages()
  const { id: projectId } = useSession()
  const to = (place: 'tasks' | 'scoring') => formatRoute({ place, projectId, departmentId })
  return (
    <LinkTabs
      label={tasks.places}
      current={current}
      tabs={[
        { key: 'tasks', label: tasks.toList, href: to('tasks') },
        { key: 'scoring', label: tasks.toScoring, href: to('scoring') },
      ]}
    />
  )
}
