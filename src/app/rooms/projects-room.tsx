import { lazy, Suspense } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import { ProjectsScreen } from '../../screens/projects/projects-screen.tsx'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import type { FileMedia } from '../../vault/media-section.ts'
import { failureText } from '../failure-text.ts'
import { ExportSlot } from '../files/export-slot.tsx'
import { handFile, projectHere } from '../files/handed-file.ts'
import { saveBackup } from '../files/save-backup.ts'
import { useImport } from '../files/use-import.ts'
import { EXAMPLES, type Example, openExample } from '../projects/example.ts'
import type { NewProject, ProjectSummary } from '../projects/projects.ts'
import { withRecoveryCode } from '../projects/with-recovery-code.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import { loadRecoveryDialog } from '../shell/recovery-code.tsx'
import { useLoaded } from '../use-loaded.ts'
import { dismissNotice, notify, useView, viewStore } from '../view-store.ts'
import { startWalk } from '../walk/start-walk.ts'
import { toRunning, useLeftRunning } from './use-left-running.ts'
import { useSavedWords } from './use-saved-words.ts'

// Not on the first screen, so not loaded with it.
const NewProjectDialog = lazy(() =>
  import('../../screens/projects/new-project-dialog.tsx').then((file) => file.NewProjectDialog),
)
const ImportDialog = lazy(() =>
  import('../../screens/projects/import-dialog.tsx').then((file) => file.ImportDialog),
)
const OpenBackupDialog = lazy(() =>
  import('../../screens/projects/open-backup-dialog.tsx').then((file) => file.OpenBackupDialog),
)
const AnswerFromList = lazy(() => import('../remote/answer-from-list.tsx'))

/** A file of which something may still be readable. */
const DAMAGE: readonly RegistryFailure['reason'][] = ['truncated', 'altered']

type Asking =
  | { readonly kind: 'new' }
  | { readonly kind: 'answer'; readonly file: File }
  | { readonly kind: 'delete'; readonly project: ProjectSummary }
  | { readonly kind: 'export'; readonly projectId: ProjectId }
  | {
      readonly kind: 'open'
      readonly bytes: Uint8Array | null
      /** Photos and sound in the file. */
      readonly media?: FileMedia | null
      readonly fileName: string | null
      readonly id: ProjectId | null
    }

export default function ProjectsRoom() {
  const services = useServices()
  const { projects } = services
  const messages = useMessages()
  const { projects: words, common, exchange } = messages
  const [round, setRound] = useState(0)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isDamaged, setDamaged] = useState(false)
  const list = useLoaded(String(round), () => projects.list())
  const savedWord = useSavedWords()
  const isWalkOver = useView(({ walk, walked }) => walked.isOver || walk !== null)
  // Not state: a second tap may come before the next rendering.
  const isMaking = useRef(false)
  const caseFile = useRef<HTMLInputElement>(null)
  const backupFile = useRef<HTMLInputElement>(null)

  const showCode = ({ id, recoveryWords }: NewProject) => {
    isMaking.current = false
    setAsking(null)
    viewStore.setState({ recovery: { projectId: id, words: recoveryWords, onDone: () => enter(id) } })
  }
  const fail = (error: unknown) => {
    isMaking.current = false
    notify(failureText(error, messages))
  }
  const listed = list.kind === 'ready' ? list.value : null
  const running = useLeftRunning(listed ?? [])
  // An app that was killed comes back where it recorded.
  const isArrival = useView((view) => view.isArrival)
  const back = isArrival && listed ? toRunning(listed) : null
  useEffect(() => {
    if (back) services.goTo(formatRoute({ place: 'observe', ...back }), 'replace')
  }, [back !== null])
  const enter = (id: ProjectId) => services.goTo(formatRoute({ place: 'project', projectId: id }))
  const imported = useImport(
    loadRecoveryDialog,
    (made, name) => {
      notify(exchange.imported({ name }))
      showCode(made)
    },
    fail,
  )

  const handleOpen = (id: ProjectId, address = formatRoute({ place: 'project', projectId: id })) => {
    const project = listed?.find((each) => each.id === id)
    const go = () => services.goTo(address)
    if (project?.locked) setAsking({ kind: 'open', bytes: null, fileName: null, id })
    else if (project?.needsCode) withRecoveryCode(projects, id, go).catch(fail)
    else go()
  }
  const handleExample = (example: Example) => {
    if (isMaking.current) return
    isMaking.current = true
    notify(words.openingExample)
    openExample(projects, example).then((id) => {
      notify(words.exampleOpened)
      enter(id)
    }, fail)
  }
  const handlePractice = () => {
    if (isMaking.current) return
    isMaking.current = true
    notify(words.openingExample)
    import('../practice/start-practice.ts')
      .then(({ startPractice }) => startPractice(projects, messages))
      .then((address) => {
        dismissNotice()
        services.goTo(address)
      }, fail)
  }
  const handleWalk = () => {
    if (isMaking.current) return
    isMaking.current = true
    notify(messages.walk.opening)
    startWalk(services).then(() => {
      isMaking.current = false
      dismissNotice()
    }, fail)
  }
  const handleCreate = (name: string, organisation: string) => {
    if (isMaking.current) return
    isMaking.current = true
    loadRecoveryDialog()
      .then(() => projects.create(name, organisation))
      .then(showCode, fail)
  }
  const handleCode = (code: string, damaged?: 'open-what-is-readable') => {
    if (asking?.kind !== 'open') return
    setBusy(true)
    setProblem(null)
    const { bytes, media } = asking
    const said: string[] = damaged ? [words.openedDamaged] : []
    const restore = async (whole: Uint8Array) => {
      const id = await projects.restoreBackup(whole, code, damaged)
      const { restoreAllMedia } = await import('../files/media-in-file.ts')
      const count = await restoreAllMedia(await projects.open(id), media ?? null)
      if (count > 0) said.push(words.mediaNotWhole({ count }))
      return id
    }
    const opening = bytes ? restore(bytes) : projects.unlock(asking.id!, code).then(() => asking.id!)
    const opened = (id: ProjectId) => {
      if (said.length > 0) notify(said.join(' '))
      enter(id)
    }
    opening.then(opened, (error: unknown) => {
      setBusy(false)
      setProblem(failureText(error, messages))
      setDamaged(error instanceof RegistryFailure && DAMAGE.includes(error.reason))
    })
  }
  const handleBackup = async (file: File) => {
    const { splitFile } = await import('../files/media-in-file.ts')
    const { bytes, media } = await splitFile(file)
    const id = await projectHere(projects, bytes)
    if (id === null) return setAsking({ kind: 'open', bytes, media, fileName: file.name, id: null })
    handFile(id, file)
    services.goTo(formatRoute({ place: 'project', projectId: id, part: 'together' }))
  }
  const handleDelete = (project: ProjectSummary) => {
    setAsking(null)
    projects.remove(project.id).then(() => {
      notify(words.deleted({ name: project.name }))
      setRound(round + 1)
    }, fail)
  }

  if (back) return null
  return (
    <>
      <ProjectsScreen
        projects={
          listed?.map((each) => ({
            ...each,
            runs: running.find(({ projectId }) => projectId === each.id)?.since ?? '',
          })) ?? null
        }
        running={running.map(({ projectId, departmentId, ...line }) => ({
          label: words.goOnAt(line),
          onGoOn: () => handleOpen(projectId, formatRoute({ place: 'observe', projectId, departmentId })),
        }))}
        onOpen={(id) => handleOpen(id)}
        onNew={() => setAsking({ kind: 'new' })}
        examples={EXAMPLES.map((key) => ({ key, label: words.examples[key] }))}
        onExample={(key) => handleExample(key as Example)}
        onPractice={handlePractice}
        isWalkOffered={!isWalkOver}
        onWalk={handleWalk}
        onDeclineWalk={() => {
          services.preferences.setWalk({ isOver: true, projectId: null })
          notify(messages.walk.again)
        }}
        onGuide={() => services.goTo(formatRoute({ place: 'guide' }))}
        savedWord={savedWord}
        onImport={() => caseFile.current?.click()}
        onOpenBackup={() => backupFile.current?.click()}
        onJoin={() => services.goTo(formatRoute({ place: 'join' }))}
        onExport={(projectId) => setAsking({ kind: 'export', projectId })}
        onBackup={(id) => saveBackup(services, id, messages)}
        onDelete={(id) => {
          const project = listed?.find((each) => each.id === id)
          if (project) setAsking({ kind: 'delete', project })
        }}
      />
      <FilePicker
        input={caseFile}
        label={words.importCase}
        accept=".json,application/json"
        onFile={imported.start}
      />
      <FilePicker
        input={backupFile}
        label={words.openBackup}
        accept=".werkvloer,.wvantwoord"
        onFile={(file) => {
          setProblem(null)
          setDamaged(false)
          if (file.name.endsWith('.wvantwoord')) return setAsking({ kind: 'answer', file })
          handleBackup(file).catch(fail)
        }}
      />
      <Suspense fallback={null}>
        {asking?.kind === 'new' && (
          <NewProjectDialog onCancel={() => setAsking(null)} onCreate={handleCreate} />
        )}
        {asking?.kind === 'answer' && <AnswerFromList file={asking.file} onClose={() => setAsking(null)} />}
        {asking?.kind === 'open' && (
          <OpenBackupDialog
            fileName={asking.fileName}
            problem={problem}
            isBusy={isBusy}
            onOpen={(code) => handleCode(code)}
            onOpenReadable={isDamaged ? (code) => handleCode(code, 'open-what-is-readable') : undefined}
            onCancel={() => setAsking(null)}
          />
        )}
        {imported.step && (
          <ImportDialog step={imported.step} onAgree={imported.agree} onCancel={imported.cancel} />
        )}
      </Suspense>
      {asking?.kind === 'export' && (
        <ExportSlot projectId={asking.projectId} onClose={() => setAsking(null)} />
      )}
      {asking?.kind === 'delete' && (
        <ConfirmDialog
          open
          title={words.deleteTitle}
          text={words.deleteText({ name: asking.project.name })}
          confirmLabel={words.delete}
          cancelLabel={common.cancel}
          typed={{ label: common.typeNameToDelete({ name: asking.project.name }), name: asking.project.name }}
          onConfirm={() => handleDelete(asking.project)}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  )
}
