/// <reference path="./remote-page-code.d.ts" />
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { CodeSheet } from '../../screens/remote/code-sheet.tsx'
import { useServices, useSession } from '../services.ts'
import { numberOf } from './open-sessions.tsx'

interface Props {
  readonly departmentId: DepartmentId
  readonly record: ValidationSessionRecord
  readonly onClose: () => void
}

/** The code of a session and its page, made when it is asked for: the records say all that is in it. */
export function MadeFile({ record, onClose }: Props) {
  const session = useSession()
  const { saveFile } = useServices()
  const words = useArea('remote', remote)
  const [status, setStatus] = useState<string | null>(null)
  const { id: sessionId, code = '', language, statements } = record
  const save = async () => {
    setStatus(words.making)
    try {
      // The code is in the document before it goes out: without it no answer would open.
      await session.flush()
      const { default: pageCode } = await import('virtual:remote-page')
      const { buildRemotePage } = await import('./build-remote-page.ts')
      const writtenIn = session.records.project.list()[0]?.language ?? 'nl'
      const page = await buildRemotePage(pageCode, { sessionId, language, writtenIn, statements }, code)
      saveFile(`nakijken-${numberOf(record).toLowerCase()}.html`, page, 'text/html')
      setStatus(null)
    } catch (error) {
      console.warn(error)
      setStatus(words.makeFailed)
    }
  }
  return <CodeSheet code={code} status={status} onSave={() => void save()} onClose={onClose} />
}
