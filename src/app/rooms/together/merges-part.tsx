import { useRef, useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../../i18n/nl/incoming.ts'
import { RestoreDifferenceList } from '../../../screens/history/restore-difference-list.tsx'
import { type MergeLine, MergesList } from '../../../screens/together/merges-list.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { failureText } from '../../failure-text.ts'
import { differenceGroups } from '../../history/restore-texts.ts'
import { useFieldWords } from '../../history/use-field-words.ts'
import { goBack, listMerges, type Merge, type MergePart, previewMerge } from '../../incoming/merges.ts'
import { useSession } from '../../services.ts'
import { useLoaded } from '../../use-loaded.ts'
import { notify } from '../../view-store.ts'

/** The restore points before merges; going back is one tap, looking first another. @param version looks again when it changes */
export function MergesPart({ version }: { readonly version: number }) {
  const session = useSession()
  const messages = useMessages()
  const words = useArea('incoming', incomingTexts)
  const { formatDate, formatClock } = useFormat()
  const [asking, setAsking] = useState<{ merge: MergeLine; parts: readonly MergePart[] } | null>(null)
  const merges = useLoaded(`${session.id} ${version}`, () => listMerges(session))
  const fail = (error: unknown) => notify(failureText(error, messages))
  const restore = (parts: readonly MergePart[]) => {
    setAsking(null)
    const count = goBack(session, parts)
    notify(words.wentBack({ count }), count > 0)
  }
  // What was there stays on screen while it is looked at again.
  const shown = useRef<readonly Merge[]>([])
  if (merges.kind === 'ready') shown.current = merges.value
  // Going back is an edit, and this device makes none.
  if (session.isReader) return null
  return (
    <>
      <MergesList
        merges={shown.current.map(({ key, at, way }) => ({
          key,
          when: `${formatDate(at, 'weekday')} ${formatClock(at)}`,
          way: way ?? 'other',
        }))}
        onGoBack={({ key }) => void previewMerge(session, key).then(restore, fail)}
        onPreview={(merge) =>
          void previewMerge(session, merge.key).then((parts) => setAsking({ merge, parts }), fail)
        }
      />
      {asking && (
        <MergeDialog {...asking} onGoBack={() => restore(asking.parts)} onClose={() => setAsking(null)} />
      )}
    </>
  )
}

interface Props {
  readonly merge: MergeLine
  readonly parts: readonly MergePart[]
  readonly onGoBack: () => void
  readonly onClose: () => void
}

function MergeDialog({ merge, parts, onGoBack, onClose }: Props) {
  const session = useSession()
  const messages = useMessages()
  const words = useArea('incoming', incomingTexts)
  const fieldWords = useFieldWords(session)
  return (
    <Dialog
      open
      title={words.previewTitle({ when: merge.when })}
      closeLabel={messages.common.close}
      onClose={onClose}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            {messages.common.cancel}
          </Button>
          {parts.length > 0 && (
            <Button variant="primary" onClick={onGoBack}>
              {words.goBack}
            </Button>
          )}
        </>
      }
    >
      <p>{parts.length > 0 ? words.previewText : words.wentBack({ count: 0 })}</p>
      {parts.map(({ departmentId, preview }) => (
        <section key={departmentId ?? ''}>
          <h3>
            {departmentId
              ? session.records.departments.get(departmentId)?.name || messages.department.unnamed
              : words.projectItself}
          </h3>
          <RestoreDifferenceList groups={differenceGroups(preview.differences, departmentId, fieldWords)} />
        </section>
      ))}
    </Dialog>
  )
}
