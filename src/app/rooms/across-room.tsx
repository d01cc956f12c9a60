import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { AcrossTab } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useOpenDepartments } from '../use-open-departments.ts'
import AnalysisRoom from './analysis-room.tsx'

/** The analysis of all departments together: opens them all first. */
export default function AcrossRoom({ tab }: { readonly tab?: AcrossTab | undefined }) {
  const session = useSession()
  const { storage } = useMessages()
  const history = useArea('history', historyTexts)
  const departments = useCollection(session.records.departments)
  const { open, failed } = useOpenDepartments(session, true)
  const done = open.length + failed.length
  if (done < departments.length) {
    const total = departments.length
    return (
      <Progress label={storage.opening} text={history.opening({ done, total })} done={done} total={total} />
    )
  }
  return (
    <>
      {failed.length > 0 && <Notice tone="attention" title={history.failed({ names: failed.join(', ') })} />}
      <AnalysisRoom key={open.join(' ')} departmentId="*" tab={tab} />
    </>
  )
}
