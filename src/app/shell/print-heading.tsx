import { useEffect, useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { wallTime } from '../clock.ts'
import type { Route } from '../route.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useCollection } from '../use-collection.ts'
import './print-heading.css'
import './print-screens.css'

interface Props {
  readonly route: Route
  readonly session: ProjectSession | null
}

/** What stands above everything on paper: project, department and day. Nothing on screen. */
export function PrintHeading({ route, session }: Props) {
  const { frame, print } = useMessages()
  const { formatDate, formatClock } = useFormat()
  const at = usePrintedAt()
  return (
    <div class="print-heading" aria-hidden="true">
      <span>{session ? <Names route={route} session={session} /> : frame.product}</span>
      <span>{print.printedOn({ date: `${formatDate(at)} ${formatClock(at)}` })}</span>
    </div>
  )
}

function Names({ route, session }: { readonly route: Route; readonly session: ProjectSession }) {
  const { frame } = useMessages()
  const [project] = useCollection(session.records.project)
  const departments = useCollection(session.records.departments)
  const id = 'departmentId' in route ? route.departmentId : null
  const department = departments.find((each) => each.id === id)
  return (
    <>
      <strong>{project?.name || frame.project}</strong>
      {department && ` · ${department.name}`}
    </>
  )
}

/** The moment of printing, not that of opening: a tablet may lie open for days. */
function usePrintedAt(): string {
  const { clock } = useServices()
  const [at, setAt] = useState(() => wallTime(clock))
  useEffect(() => {
    const note = () => setAt(wallTime(clock))
    window.addEventListener('beforeprint', note)
    return () => window.removeEventListener('beforeprint', note)
  }, [clock])
  return at
}
