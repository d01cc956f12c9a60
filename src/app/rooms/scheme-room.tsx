import { useArea } from '../../i18n/messages-context.tsx'
import { scheme as dutch } from '../../i18n/nl/scheme.ts'
import type { AnalystId, DepartmentId } from '../../records/ids.ts'
import { SCHEME_KEY } from '../../records/observing.ts'
import { SchemeScreen } from '../../screens/scheme/scheme-screen.tsx'
import * as scheme from '../actions/scheme-actions.ts'
import { adoptTemplate } from '../actions/template-actions.ts'
import { showHistory } from '../history/asked-history.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import { FloorPlaces } from './floor-places.tsx'

export default function SchemeRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const words = useArea('scheme', dutch)
  const own = session.department(departmentId)!
  const tasks = useShownTasks(useCollection(own.tasks))
  const questions = useCollection(own.modifiers)
  const exclusions = useCollection(own.exclusions)
  const record = useCollection(own.schemes).find(({ id }) => id === SCHEME_KEY)
  const analysts = useCollection(session.records.analysts)
  const nameOf = (id: AnalystId) =>
    id === session.analyst ? words.me : analysts.find((each) => each.id === id)?.name || words.somebody
  const locked = record?.locked ?? null
  return (
    <SchemeScreen
      places={<FloorPlaces departmentId={departmentId} current="scheme" />}
      tasks={tasks}
      tasksHref={formatRoute({ place: 'tasks', projectId: session.id, departmentId })}
      questions={questions}
      exclusions={exclusions}
      sector={record?.sector ?? null}
      locked={locked && { who: nameOf(locked.by), at: locked.at }}
      onLock={(isLocked) => {
        scheme.lockScheme(session, departmentId, isLocked)
        notify(isLocked ? words.didLock : words.didUnlock, true)
      }}
      onHistory={() => showHistory({ departmentId, root: 'schemes', id: SCHEME_KEY, name: words.title })}
      onAdopt={(chosen) => {
        adoptTemplate(session, departmentId, chosen)
        notify(words.didAdopt({ count: chosen.tasks.length }), true)
      }}
      question={{
        onAdd: (name) => scheme.addQuestion(session, departmentId, name),
        onChange: (...changed) => scheme.changeQuestion(session, departmentId, ...changed),
        onRemove: (question) => {
          scheme.removeQuestion(session, departmentId, question)
          notify(words.didRemoveQuestion({ name: question.name }), true)
        },
        onAddOption: (...added) => scheme.addOption(session, departmentId, ...added),
        onOption: (...changed) => scheme.changeOption(session, departmentId, ...changed),
      }}
      onAddExclusion={(taskId, stops) => scheme.addExclusion(session, departmentId, { taskId, stops })}
      onRemoveExclusion={(rule) => scheme.removeExclusion(session, departmentId, rule)}
    />
  )
}
