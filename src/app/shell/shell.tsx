import { type ComponentType, lazy, Suspense, useState, useSyncExternalStore } from 'preact/compat'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import { AppFrame, type FrameTool } from '../../ui/app-frame.tsx'
import { HistoryTool } from '../history/history-tool.tsx'
import { printScreen } from '../print-screen.ts'
import { formatRoute, type Route } from '../route.ts'
import { SearchTool } from '../search/search-tool.tsx'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useShortcut } from '../shortcuts.ts'
import { type Loaded, useLoaded } from '../use-loaded.ts'
import { useView } from '../view-store.ts'
import { WalkSlot } from '../walk/walk-slot.tsx'
import { whenIdle } from '../when-idle.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { KeySheet } from './key-sheet.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { placeKeyOf, placesOf } from './places.ts'
import { PrintHeading } from './print-heading.tsx'
import { Room } from './room.tsx'
import { SavedPanel } from './saved-panel.tsx'
import { useSavedStatus } from './saved-status.ts'
import { useRunningCount } from './use-running-count.ts'
import { useSafetySigns } from './use-safety-signs.ts'
import { useTakeBack } from './use-take-back.ts'
import { Where } from './where.tsx'

/** Nothing anybody waits for, so after the first screen; without it the rest goes on. */
const Offers = lazy(() =>
  whenIdle()
    .then(() => import('./offers.tsx'))
    .then(
      (part) => part.Offers,
      (): typeof NoOffers => NoOffers,
    ),
)
const RoundCall = lazy(() =>
  whenIdle()
    .then(() => import('../rounds/round-call.tsx'))
    .then(
      (part) => part.RoundCall,
      () => NoSign,
    ),
)
const NoSign = (_: { readonly session: ProjectSession }) => null
const SyncSign = lazy(() =>
  import('./sync-sign.tsx').then(
    ({ SyncSign: Sign }) => Sign,
    () => NoSign,
  ),
)
const AlsoHere = lazy(() =>
  import('./also-here.tsx').then(
    ({ AlsoHere: Line }) => Line,
    () => NoSign,
  ),
)
const NoOffers = (_: { readonly route: Route }) => null

/** The frame, the panels it opens, and the room the address asks for. */
export function Shell() {
  const route = useView((view) => view.route)
  const projectId = 'projectId' in route ? route.projectId : null
  const session = useOpenedProject(projectId)
  const opened = session.kind === 'ready' ? session.value : null
  const [panel, setPanel] = useState<'saved' | 'search' | null>(null)
  const messages = useMessages()
  const { tone, word } = useSavedStatus()
  const running = useRunningCount(opened)
  const cameFrom = useView((view) => view.cameFrom)

  return (
    <>
      <AppFrame
        product={messages.frame.product}
        homeHref="#/"
        places={placesOf(route, messages.frame, running, cameFrom)}
        current={placeKeyOf(route)}
        placesLabel={messages.frame.places}
        skipLabel={messages.frame.skipToContent}
        where={<Where route={route} session={opened} />}
        saved={{ tone, word, onOpen: () => setPanel('saved') }}
        beside={opened && <WhenShared session={opened} Part={SyncSign} />}
        signs={useSafetySigns()}
        tools={useTools(opened, () => setPanel('search'))}
        notice={
          <>
            <NoticeBar session={opened} />
            <Suspense fallback={null}>{opened && <RoundCall key={opened.id} session={opened} />}</Suspense>
          </>
        }
      >
        <PrintHeading route={route} session={opened} />
        <WalkSlot />
        <Suspense fallback={null}>
          <Offers route={route} />
        </Suspense>
        <ErrorBoundary
          resetKey={JSON.stringify(route)}
          fallback={(error) => <FailureNotice error={error} projectId={projectId} />}
        >
          {opened && <WhenShared session={opened} Part={AlsoHere} />}
          <Room route={route} session={session} />
        </ErrorBoundary>
      </AppFrame>
      <SavedPanel
        open={panel === 'saved'}
        session={opened}
        departmentId={'departmentId' in route ? route.departmentId : null}
        onClose={() => setPanel(null)}
      />
      {opened && <HistoryTool session={opened} />}
      {opened && (
        <SearchTool
          session={opened}
          hasOwnFind={route.place === 'tasks'}
          isOpen={panel === 'search'}
          onOpen={() => setPanel('search')}
          onClose={() => setPanel(null)}
        />
      )}
      <KeySheet />
    </>
  )
}

interface SharedProps {
  readonly session: ProjectSession
  readonly Part: ComponentType<{ readonly session: ProjectSession }>
}

/** A part about the others: nothing, and not loaded, where a project goes to no server. */
function WhenShared({ session, Part }: SharedProps) {
  const { sync } = useServices()
  const isShared = useSyncExternalStore(sync.subscribe, () => sync.state(session.id).kind !== 'local')
  return (
    isShared && (
      <Suspense fallback={null}>
        <Part session={session} />
      </Suspense>
    )
  )
}

function useOpenedProject(projectId: ProjectId | null): Loaded<ProjectSession> {
  const { projects } = useServices()
  const opened = useLoaded<ProjectSession | null>(projectId ?? '', () =>
    projectId ? projects.open(projectId) : Promise.resolve(null),
  )
  return opened.kind === 'ready' && !opened.value ? { kind: 'loading' } : (opened as Loaded<ProjectSession>)
}

const nothingToWatch = () => () => undefined

/** Search, undo and redo where a project is open, and the settings. */
function useTools(session: ProjectSession | null, onSearch: () => void): FrameTool[] {
  const { goTo, lock } = useServices()
  const { common, frame, print, search, lock: lockWords } = useMessages()
  const hasPasscode = useView((view) => view.passcode !== null)
  const stack = session?.undoStack
  const subscribe = stack ? stack.subscribe : nothingToWatch
  const canUndo = useSyncExternalStore(subscribe, () => stack?.canUndo ?? false)
  const canRedo = useSyncExternalStore(subscribe, () => stack?.canRedo ?? false)
  const take = useTakeBack(session)
  const settings: FrameTool = {
    label: frame.settings,
    icon: 'settings',
    onUse: () => goTo(formatRoute({ place: 'settings' })),
  }
  useShortcut('undo', () => take('undo'))
  useShortcut('redo', () => take('redo'))
  const lockTool: FrameTool[] = hasPasscode
    ? [{ label: lockWords.lockNow, icon: 'lock', onUse: () => void lock.lockNow() }]
    : []
  if (!stack) return [...lockTool, settings]
  return [
    { label: search.open, icon: 'search', onUse: onSearch },
    { label: common.undo, icon: 'undo', disabled: !canUndo, onUse: () => take('undo') },
    { label: common.redo, icon: 'redo', disabled: !canRedo, onUse: () => take('redo') },
    { label: print.print, icon: 'print', onUse: printScreen },
    ...lockTool,
    settings,
  ]
}
