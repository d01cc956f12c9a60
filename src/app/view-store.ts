import { useSyncExternalStore } from 'preact/compat'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../i18n/language.ts'
import type { ProjectId } from '../records/ids.ts'
import type { Hand } from '../screens/observe/hand.ts'
import type { PasscodeForm } from '../storage/stored-lock.ts'
import type { HandedOver } from './handover/handed-over.ts'
import type { LockedDown } from './lock/locked-down.ts'
import { isAppRoute, type ProjectRoute, parseRoute, type Route } from './route.ts'
import type { Walk } from './walk/walk-stops.ts'

export type Theme = 'system' | 'light' | 'dark' | 'sun'

/** A short word about what just happened, with a way back when there is one. */
export interface BarNotice {
  readonly text: string
  readonly canUndo: boolean
  /** To what it is about. */
  readonly way?: { readonly label: string; readonly href: string } | undefined
}

export interface RecoveryCode {
  readonly projectId: ProjectId
  readonly words: readonly string[]
  /** What the person was about to do. */
  readonly onDone: () => void
}

/** What is remembered about the walk. */
export interface Walked {
  readonly isOver: boolean
  readonly projectId: ProjectId | null
}

/** What the person is looking at. Never records: those live in the documents. */
export interface View {
  readonly route: Route
  /** Nobody went anywhere yet: this is where the app was opened. */
  readonly isArrival: boolean
  /** Where in a project one was before a place of the app was opened; null when one came from elsewhere. */
  readonly cameFrom: ProjectRoute | null
  readonly language: Language
  readonly theme: Theme
  /** Whether recordings are felt starting and stopping; null where the device cannot vibrate. */
  readonly haptics: boolean | null
  /** The hand whose thumb works on the floor. */
  readonly hand: Hand
  readonly notice: BarNotice | null
  /** The screen says it in a place of its own, where the bar would move what lies under a thumb. */
  readonly saysNotice: boolean
  /** A recovery code that is to be written down. Here, so that it outlives any room; never the project itself. */
  readonly recovery: RecoveryCode | null
  /** The walk through the example that is going on. */
  readonly walk: Walk | null
  /** Whether the walk was taken or declined, and the example it went through. */
  readonly walked: Walked
  /** A new version of the app waits for a yes. */
  readonly updateReady: boolean
  /** Another tab took over; this one only shows. */
  readonly heldElsewhere: boolean
  /** Null: this device has no passcode. */
  readonly passcode: PasscodeForm | null
  /** Stands in the place of everything else. */
  readonly lockedDown: LockedDown | null
  /** The device is in the hands of somebody who sees one validation only: in the place of everything else but the lock. */
  readonly handedOver: HandedOver | null
  readonly lockAfterMinutes: LockAfterMinutes
  /** Recordings go on under the lock, and the lock screen says that one does. */
  readonly recordsUnderLock: boolean
  /** Somebody said not to want a passcode now. */
  readonly isLockDeclined: boolean
}

export const LOCK_AFTER_MINUTES = [1, 5, 15, 60] as const
export type LockAfterMinutes = (typeof LOCK_AFTER_MINUTES)[number]

export const viewStore = createStore<View>(() => ({
  route: parseRoute(''),
  isArrival: false,
  cameFrom: null,
  language: 'nl',
  theme: 'system',
  haptics: null,
  hand: 'right',
  notice: null,
  saysNotice: false,
  recovery: null,
  walk: null,
  walked: { isOver: false, projectId: null },
  updateReady: false,
  heldElsewhere: false,
  passcode: null,
  lockedDown: null,
  handedOver: null,
  lockAfterMinutes: 5,
  recordsUnderLock: true,
  isLockDeclined: false,
}))

export function useView<Slice>(pick: (view: View) => Slice): Slice {
  return useSyncExternalStore(viewStore.subscribe, () => pick(viewStore.getState()))
}

/** Another address is on screen. An app opened from a home screen has no other way back than its own. */
export function follow(route: Route, isArrival = false): void {
  const { route: before, cameFrom } = viewStore.getState()
  const kept = 'projectId' in before ? before : cameFrom
  viewStore.setState({ route, isArrival, cameFrom: isAppRoute(route) ? kept : null })
}

/** How long a word without a way back stays: long enough to read twice, in milliseconds. */
const NOTICE_MS = 8_000
/** With a way back, or on: longer. Undo itself stays in the bar at the top. */
const UNDO_NOTICE_MS = 15_000

export function notify(text: string, canUndo = false, way?: BarNotice['way']): void {
  const notice = { text, canUndo, way }
  viewStore.setState({ notice })
  const hide = () => {
    if (viewStore.getState().notice === notice) dismissNotice()
  }
  setTimeout(hide, canUndo || way ? UNDO_NOTICE_MS : NOTICE_MS)
}

export const dismissNotice = () => viewStore.setState({ notice: null })
