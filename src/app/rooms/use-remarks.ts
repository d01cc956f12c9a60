import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import { reading } from '../../i18n/nl/reading.ts'
import type { AnalystId, DepartmentId, InterviewId } from '../../records/ids.ts'
import type { ReadingRemarkRecord } from '../../records/second-reading.ts'
import type { RemarkActions, RemarkView } from '../../screens/reading/remark-view.ts'
import { removeRemark, reopenRemark, settleRemark } from '../actions/reading-actions.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'

/** Who an analyst is, at the head of a sentence and after "door". */
export function useReaderNames() {
  const session = useSession()
  const words = useArea('reading', reading)
  const analysts = useCollection(session.records.analysts)
  const nameOf = (id: AnalystId) => analysts.find((each) => each.id === id)?.name || words.somebody
  return {
    headName: (id: AnalystId) => (id === session.analyst ? words.youHead : nameOf(id)),
    byName: (id: AnalystId) => (id === session.analyst ? words.you : nameOf(id)),
  }
}

/** Remarks with their words, and what is done with them. */
export function useRemarks() {
  const session = useSession()
  const words = useArea('reading', reading)
  const interviews = useArea('interviews', dutch)
  const { headName, byName } = useReaderNames()
  const codeOf = (departmentId: DepartmentId, interviewId: InterviewId): string => {
    const personId = session.department(departmentId)?.interviews.get(interviewId)?.personId
    return session.records.people.get(personId ?? '')?.code || interviews.unknownPerson
  }
  const viewOf = (departmentId: DepartmentId, remark: ReadingRemarkRecord): RemarkView => ({
    remark,
    who: headName(remark.by),
    isMine: remark.by === session.analyst,
    settledBy: remark.settled && byName(remark.settled.by),
    code: codeOf(departmentId, remark.interviewId),
  })
  const actionsIn = (departmentId: DepartmentId): RemarkActions => {
    const sheetOf = ({ interviewId }: ReadingRemarkRecord) => ({ session, departmentId, interviewId })
    return {
      onSettle: (remark, outcome) => {
        if (!settleRemark(sheetOf(remark), remark, outcome)) return notify(words.tooLong)
        const code = codeOf(departmentId, remark.interviewId)
        const said = {
          taken: words.takenNotice,
          left: words.leftNotice,
          ask: words.askNotice({ code }),
        }
        notify(said[outcome], true)
      },
      onReopen: (remark) => reopenRemark(sheetOf(remark), remark),
      onRemove: (remark) => {
        removeRemark(sheetOf(remark), remark)
        notify(words.removedNotice, true)
      },
    }
  }
  return { viewOf, actionsIn, codeOf }
}
