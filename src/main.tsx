import './ui/styles/main.css'
import './app/shell/shell.css'
import { render } from 'preact'
import { App } from './app/app.tsx'
import type { Clock } from './app/clock.ts'
import { failureText } from './app/failure-text.ts'
import { saveFile } from './app/files/save-file.ts'
import { followAddress, takeInvitation } from './app/follow-address.ts'
import { type DeviceControl, followDevice } from './app/follow-device.ts'
import { HandoverDesk } from './app/handover/handover-desk.ts'
import { AppLock } from './app/lock/app-lock.ts'
import { restoreLockChoices } from './app/lock/lock-choices.ts'
import { watchRest } from './app/lock/rest-watch.ts'
import { type HeldDraft, heldDraft, holdDraft } from './app/media/held-draft.ts'
import { restorePreferences, watchPreferences } from './app/preferences.ts'
import { healText } from './app/projects/heal-text.ts'
import { KeptProjects } from './app/projects/kept-projects.ts'
import type { Services } from './app/services.ts'
import { SharingDesk } from './app/sharing/sharing-desk.ts'
import { preloadRoom } from './app/shell/room.tsx'
import { isTyping } from './app/shell/use-is-quiet.ts'
import { syncAtServer } from './app/sync/sync-at-server.ts'
import type { SyncControl } from './app/sync/sync-later.ts'
import { notify, viewStore } from './app/view-store.ts'
import { whenIdle } from './app/when-idle.ts'
import { type Language, pickLanguage } from './i18n/language.ts'
import { loadMessages } from './i18n/load-messages.ts'
import { type Catalogue, type Messages, nl } from './i18n/messages.nl.ts'
import { keepScreenAwake } from './offline/keep-screen-awake.ts'
import { carriedOverReload, carryOverReload } from './offline/over-reload.ts'
import { pulse } from './offline/pulse.ts'
import { registerServiceWorker } from './offline/register-service-worker.ts'
import { DexieBallast } from './storage/ballast.ts'
import { WerkvloerDatabase } from './storage/database.ts'
import { DeviceSettings } from './storage/device-settings.ts'
import { DexieJournal } from './storage/dexie-journal.ts'
import { beginFreshLog } from './storage/fresh-log.ts'
import { HandoverGate } from './storage/handover-gate.ts'
import { areProjectsWiped } from './storage/kept-mark.ts'
import { PasscodeLock } from './storage/passcode-lock.ts'
import { ProjectLock } from './storage/project-lock.ts'
import { Registry } from './storage/registry.ts'
import { systemTimers } from './storage/timers.ts'
import { randomBytes } from './vault/bytes.ts'
import { stretchInWorker } from './workers/stretch-bridge.ts'

const clock: Clock = {
  now: () => Date.now(),
  offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
}

const catalogues: Partial<Record<Language, Catalogue>> & { nl: Messages } = { nl }
const words = () => catalogues[viewStore.getState().language] ?? nl

async function loadLanguage(language: Language): Promise<void> {
  catalogues[language] = await loadMessages(language)
}

/** Told in words; the console keeps the rest. */
function report(error: unknown): void {
  console.warn(error)
  notify(failureText(error, words()))
}

/** Trouble in the background that is tried again. What is not saved the bar at the top says; nobody is told twice. */
function logTrouble(error: unknown): void {
  console.warn(error)
}

async function start(root: HTMLElement): Promise<void> {
  const device = followDevice(clock.now, logTrouble)
  window.addEventListener('unhandledrejection', (event) => report(event.reason))
  await Promise.all([restorePreferences(pickLanguage(navigator.languages)), restoreLockChoices()])
  await loadLanguage(viewStore.getState().language).catch(report)
  if (!window.isSecureContext) return showOnly(root, words().frame.notSecure)
  followAddress(logTrouble)
  preloadRoom(viewStore.getState().route.place).catch(logTrouble)

  const preferences = watchPreferences(document.documentElement, loadLanguage, report)
  const behind: { projects: KeptProjects | null } = { projects: null }
  const lock = new ProjectLock()
  const worker = registerServiceWorker({
    onUpdateReady: () => viewStore.setState({ updateReady: true }),
    onOfflineReady: () => undefined,
    onFailed: report,
    onReload: () => lock.keepOverReload(),
    isBusy: () => isTyping() || (behind.projects?.isBusy() ?? false),
  })
  const passcode = new PasscodeLock({ stretch: stretchInWorker, clock: clock.now })
  const handover = makeHandover(passcode)
  /** Another tab may have handed the device over since this one last heard of it. */
  const takeOver = async () => {
    await handover.look()
    if (!viewStore.getState().handedOver) await lock.useHere()
  }
  const show = (services: Services | null) =>
    render(
      <App services={services} catalogues={catalogues} onUseHere={() => void takeOver().catch(report)} />,
      root,
    )
  const database = new WerkvloerDatabase()
  const appLock = makeAppLock(database, passcode)
  carriedOverReload().then((draft) => draft && holdDraft(draft as HeldDraft), logTrouble)
  await handover.look()
  let freshLog: Promise<void> | null = null
  const startFreshLog = () => (freshLog ??= beginFreshLog())
  const deviceKey = await appLock.start(() => {
    show(null)
    void startFreshLog()
  })

  const { projects, sync, sharing } = await openProjects(
    database,
    [appLock, handover],
    deviceKey,
    startFreshLog,
  )
  behind.projects = projects
  tellWhenWiped(database).catch(report)
  window.addEventListener('beforeunload', (event) => {
    if (viewStore.getState().heldElsewhere || projects.savedState()?.kind !== 'not-saved') return
    event.preventDefault()
  })
  await lock.take()
  const showLock = () => viewStore.setState({ heldElsewhere: lock.state !== 'held' })
  showLock()
  lock.subscribe(() => {
    showLock()
    const changed = lock.state === 'held' ? projects.resume() : projects.stop()
    changed.catch(report)
  })

  show({
    projects,
    clock,
    everySecond: (tick) => {
      const timer = setInterval(tick, 1_000)
      return () => clearInterval(timer)
    },
    keepAwake: () => keepScreenAwake(),
    goTo: (fragment, how) => {
      if (how === 'replace') location.replace(fragment)
      else location.hash = fragment
    },
    device,
    pulse: (felt) => {
      if (viewStore.getState().haptics) pulse(felt)
    },
    saveFile,
    reload: () => location.reload(),
    applyUpdate: () => worker.applyUpdate(),
    preferences,
    lock: appLock,
    handover,
    sharing,
    sync,
  })
  device.look()
  askToKeepOnceOpened(projects, device)
  document.addEventListener('visibilitychange', () => projects.beforeLeaving())
}

/** The memory of the page goes, and with it all but the photo that was in the editor, which is sealed. */
async function reloadWithDraft(): Promise<void> {
  const { held } = heldDraft.getState()
  if (held) await carryOverReload(held).catch(logTrouble)
  location.reload()
}

function makeHandover(passcode: PasscodeLock): HandoverDesk {
  const gate = new HandoverGate({ stretch: stretchInWorker, clock: clock.now })
  return new HandoverDesk({ gate, passcode, onTrouble: logTrouble })
}

function makeAppLock(database: WerkvloerDatabase, passcode: PasscodeLock): AppLock {
  const appLock = new AppLock({
    passcode,
    stretch: stretchInWorker,
    clock,
    registryFor: (deviceKey) =>
      new Registry({ database, journal: new DexieJournal(database), deviceKey, clock: clock.now }),
    reload: () => (navigator.serviceWorker?.controller ? () => void reloadWithDraft() : null),
    onTrouble: logTrouble,
  })
  watchRest({
    limitMs: () => {
      const { passcode: form, lockedDown, handedOver, lockAfterMinutes } = viewStore.getState()
      // Who thinks about a statement has no passcode to open a lock with.
      return form && !lockedDown && !handedOver ? lockAfterMinutes * 60_000 : null
    },
    now: clock.now,
    onRest: () => void appLock.lockAtRest().catch(report),
  })
  return appLock
}

/** Only somebody with work to keep is asked, and after a tap: some browsers put it as a question. */
function askToKeepOnceOpened(projects: KeptProjects, device: DeviceControl): void {
  const stop = projects.subscribeSaved(() => {
    stop()
    device.askToKeep()
  })
}

/** A browser that found its databases damaged starts with empty ones, and says nothing. */
async function tellWhenWiped(database: WerkvloerDatabase): Promise<void> {
  const projectCount = await database.attempt(() => database.projects.count())
  if (areProjectsWiped(projectCount)) notify(words().storage.wiped)
}

/** @param deviceKey where a passcode keeps it */
async function openProjects(
  database: WerkvloerDatabase,
  guards: readonly Pick<AppLock, 'guard'>[],
  deviceKey: CryptoKey | undefined,
  startFreshLog: () => Promise<void>,
): Promise<{ projects: KeptProjects; sync: SyncControl; sharing: SharingDesk }> {
  const ballast = new DexieBallast(database)
  const device = await DeviceSettings.open(deviceKey)
  // Not beside what opens the device: where there is no room for it, writes at the same time may fail with it.
  const journal = new DexieJournal(database, startFreshLog())
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: clock.now })
  registry.settleDeviceKey().catch(logTrouble)
  whenIdle()
    .then(() => ballast.lay())
    .catch(report)
  const sync = syncAtServer({
    now: clock.now,
    open: (id) => projects.open(id),
    readMeta: async (id) => (await registry.listProjects()).find((each) => each.id === id)?.meta ?? {},
    saveMeta: (id, change) => registry.saveMeta(id, change),
    sharing: () => sharing,
    words,
    onTrouble: logTrouble,
  })
  const projects: KeptProjects = new KeptProjects({
    registry,
    journal,
    device,
    clock,
    randomBytes,
    caseWords: () => ({ unnamed: words().projects.unnamed, unplaced: words().tasks.unplaced }),
    onTrouble: logTrouble,
    recordsSpace: async () => (await import('./storage/used-space.ts')).recordsSpace(database),
    onOpening: (id, { sharing: kept }) => sharing.learn(id, kept),
    onOpened: (session, meta) => {
      sharing.follow(session)
      sync.noteOpened(session, meta)
    },
    onClosed: (id) => sharing.letGo(id),
    isReader: (id) => sharing.roleIn(id) === 'reader',
    onRefused: (why) => notify(words().storage[why === 'reader' ? 'onlyReading' : 'tooOld']),
    keep: async (projectId, documentId, ring) => {
      const { keepDocument, RestorePoints } = await import('./app/projects/keep-document.ts')
      return keepDocument({
        projectId,
        documentId,
        ring,
        journal,
        ballast,
        restorePoints: new RestorePoints(database),
        clock,
        timers: systemTimers,
        onTrouble: logTrouble,
        onReconciled: (found) => {
          const text = healText(found, words())
          if (text) notify(text)
        },
      })
    },
  })
  const sharing = new SharingDesk({
    registry,
    device,
    open: (id) => projects.open(id),
    onTrouble: logTrouble,
  })
  for (const each of guards) each.guard({ projects, registry, device })
  return { projects, sync, sharing }
}

takeInvitation()
const root = document.getElementById('app')
if (!root) throw new Error('the page has no place for the app')
start(root).catch((error: unknown) => {
  showOnly(root, failureText(error, words()))
  throw error
})

/** Before there is an app: what is the matter and what to do. */
function showOnly(place: HTMLElement, text: string): void {
  const main = document.createElement('main')
  main.className = 'opening'
  main.textContent = text
  place.replaceChildren(main)
}
