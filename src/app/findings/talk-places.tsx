import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useOpenLines } from './use-open-lines.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly current: 'interviews' | 'findings'
}

/** The interviews and what was found in them, beside each other. */
export function TalkPlaces({ departmentId, current }: Props) {
  const interviews = useArea('interviews', dutch)
  const { id: projectId } = useSession()
  const open = useOpenLines(departmentId).size
  const to = (place: 'interviews' | 'findings') => formatRoute({ place, projectId, departmentId })
  return (
    <LinkTabs
      label={interviews.places}
      current={current}
      tabs={[
        {
          key: 'interviews',
          label: interviews.title,
          href: to('interviews'),
          ...(open > 0 && { count: interviews.toWorkIn({ count: open }) }),
        },
        { key: 'findings', label: interviews.toFindings, href: to('findings') },
      ]}
    />
  )
}
