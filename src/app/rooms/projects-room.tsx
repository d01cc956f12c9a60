import { lazy, Suspense } from 'preact/compat'
import { useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import { ImportDialog } from '../../screens/projects/import-dialog.tsx'
import { NewProjectDialog } from '../../screens/projects/new-project-dialog.tsx'
import { OpenBackupDialog } from '../../screens/projects/open-backup-dialog.tsx'
import { ProjectsScreen } from '../../screens/projects/projects-screen.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { openExample } from '../example.ts'
import { exportProject } from '../export-project.ts'
import { failureText } from '../failure-text.ts'
import type { NewProject, ProjectSummary } from '../projects.ts'
import { formatRoute } from '../route.ts'
import { saveBackup } from '../save-backup.ts'
import { useServices } from '../services.ts'
import { useImport } from '../use-import.ts'
import { useLoaded } from '../use-loaded.ts'
import { notify } from '../view-store.ts'

const loadRecoveryDialog = () =>
  import('../../screens/projects/recovery-code-dialog.tsx').then((part) => part.RecoveryCodeDialog)

/** With the QR code: only needed when a project is made, and then loaded before that, as its words are shown once. */
const RecoveryCodeDialog = lazy(loadRecoveryDialog)

type Asking =
  | { readonly kind: 'new' }
  | { readonly kind: 'code'; readonly made: NewProject }
  | { readonly kind: 'delete'; readonly project: ProjectSummary }
  | {
      readonly kind: 'open'
      readonly bytes: Uint8Array | null
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
  const list = useLoaded(String(round), () => projects.list())
  const caseFile = useRef<HTMLInputElement>(null)
  const backupFile = useRef<HTMLInputElement>(null)

  const fail = (error: unknown) => {
    setBusy(false)
    notify(failureText(error, messages))
  }
  const enter = (id: ProjectId) => services.goTo(formatRoute({ place: 'project', projectId: id }))
  const imported = useImport(
    loadRecoveryDialog,
    (made, name) => {
      notify(exchange.imported({ name }))
      setAsking({ kind: 'code', made })
    },
    fail,
  )

  const handleOpen = (id: ProjectId) => {
    const locked = list.kind === 'ready' && list.value.find((project) => project.id === id)?.locked
    if (locked) setAsking({ kind: 'open', bytes: null, fileName: null, id })
    else enter(id)
  }
  const handleExample = () => {
    notify(words.openingExample)
    openExample(projects).then((id) => {
      notify(words.exampleOpened)
      enter(id)
    }, fail)
  }
  const handleCode = (code: string) => {
    if (asking?.kind !== 'open') return
    setBusy(true)
    setProblem(null)
    const opening = asking.bytes
      ? projects.restoreBackup(asking.bytes, code)
      : projects.unlock(asking.id!, code).then(() => asking.id!)
    opening.then(enter, (error: unknown) => {
      setBusy(false)
      setProblem(failureText(error, messages))
    })
  }
  const handleDelete = (project: ProjectSummary) => {
    setAsking(null)
    projects.remove(project.id).then(() => {
      notify(words.deleted({ name: project.name }))
      setRound(round + 1)
    }, fail)
  }

  return (
    <>
      <ProjectsScreen
        projects={list.kind === 'ready' ? list.value : null}
        onOpen={handleOpen}
        onNew={() => setAsking({ kind: 'new' })}
        onExample={handleExample}
        onImport={() => caseFile.current?.click()}
        onOpenBackup={() => backupFile.current?.click()}
        onExport={(id) => void exportProject(services, id)}
        onBackup={(id) => void saveBackup(services, id)}
        onDelete={(id) => {
          const project = list.kind === 'ready' && list.value.find((each) => each.id === id)
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
        accept=".werkvloer"
        onFile={(file) => {
          setProblem(null)
          file
            .arrayBuffer()
            .then(
              (buffer) =>
                setAsking({ kind: 'open', bytes: new Uint8Array(buffer), fileName: file.name, id: null }),
              fail,
            )
        }}
      />
      {asking?.kind === 'new' && (
        <NewProjectDialog
          onCancel={() => setAsking(null)}
          onCreate={(name, organisation) => {
            loadRecoveryDialog()
              .then(() => projects.create(name, organisation))
              .then((made) => setAsking({ kind: 'code', made }), fail)
          }}
        />
      )}
      {asking?.kind === 'code' && (
        <Suspense fallback={null}>
          <RecoveryCodeDialog words={asking.made.recoveryWords} onDone={() => enter(asking.made.id)} />
        </Suspense>
      )}
      {asking?.kind === 'open' && (
        <OpenBackupDialog
          fileName={asking.fileName}
          problem={problem}
          isBusy={isBusy}
          onOpen={handleCode}
          onCancel={() => setAsking(null)}
        />
      )}
      {imported.step && (
        <ImportDialog step={imported.step} onAgree={imported.agree} onCancel={imported.cancel} />
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

interface FilePickerProps {
  readonly input: { current: HTMLInputElement | null }
  readonly label: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** The browser's own file dialog, opened by a button elsewhere. */
function FilePicker({ input, label, accept, onFile }: FilePickerProps) {
  return (
    <input
      ref={input}
      class="visually-hidden"
      type="file"
      tabIndex={-1}
      aria-label={label}
      aria-hidden="true"
      accept={accept}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        event.currentTarget.value = ''
        if (file) onFile(file)
      }}
    />
  )
}
