import { useEffect, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { failureText } from '../failure-text.ts'
import { withRecoveryCode } from '../projects/with-recovery-code.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import { notify } from '../view-store.ts'
import { handAnswer, projectOfAnswer } from './handed-answer.ts'
import { sessionOfAnswer } from './read-answer-file.ts'

interface Props {
  readonly file: File
  readonly onClose: () => void
}

/** An answer from afar, chosen where no project is open: goes to its project, or says why it cannot. */
export default function AnswerFromList({ file, onClose }: Props) {
  const { projects, goTo } = useServices()
  const words = useArea('remote', remote)
  const messages = useMessages()
  const { common } = messages
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isOver = false
    const find = async () => {
      const sessionId = sessionOfAnswer(new Uint8Array(await file.arrayBuffer()))
      if (sessionId === null) return setProblem(words.problems['not-answer'])
      const found = await projectOfAnswer(projects, sessionId)
      if (isOver) return
      if (found.kind === 'none') {
        const names = found.closed.map((name) => `‘${name}’`).join(', ')
        return setProblem(names === '' ? words.projectNotHere : words.projectClosed({ names }))
      }
      const { id: projectId, departmentId } = found
      onClose()
      withRecoveryCode(projects, projectId, () => {
        handAnswer(projectId, file)
        goTo(formatRoute({ place: 'findings', projectId, departmentId }))
      }).catch((error: unknown) => notify(failureText(error, messages)))
    }
    find().catch((error: unknown) => {
      console.warn(error)
      setProblem(words.problems['not-answer'])
    })
    return () => {
      isOver = true
    }
  }, [file])
  return (
    <Dialog
      open
      title={words.readTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{problem === null ? common.cancel : common.close}</Button>}
    >
      <p>{file.name}</p>
      <p role="status">{problem ?? words.findingProject}</p>
    </Dialog>
  )
}
