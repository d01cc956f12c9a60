import { useSyncExternalStore } from 'preact/compat'
import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { mostAtStake, SNOOZE_MS } from '../../screens/safety/backup-due.ts'
import { InstallSteps } from '../../screens/safety/install-steps.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDevice } from '../device-store.ts'
import { saveBackup } from '../files/save-backup.ts'
import { LockOffer } from '../lock/lock-offer.tsx'
import type { KnownBackup } from '../projects/backup-watch.ts'
import { calledRound } from '../rounds/called-round.ts'
import type { Route } from '../route.ts'
import { useServices } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'
import { useView } from '../view-store.ts'
import { UpdateNotice } from './update-notice.tsx'
import { useBeforeTouch } from './use-before-touch.ts'
import { useIsQuiet } from './use-is-quiet.ts'

/** What the app asks of a person by itself: one thing at a time, never while recording, typing or walking through the example, never on the floor. */
export function Offers({ route }: { readonly route: Route }) {
  const [isShowingSteps, setShowingSteps] = useState(false)
  return (
    <>
      <Offer route={route} onShowSteps={() => setShowingSteps(true)} />
      <InstallSteps open={isShowingSteps} onClose={() => setShowingSteps(false)} />
    </>
  )
}

interface OfferProps {
  /** Outlives the offer. */
  readonly onShowSteps: () => void
}

function Offer({ route, onShowSteps }: OfferProps & { readonly route: Route }) {
  const { projects } = useServices()
  const isQuiet = useIsQuiet()
  const isUpdateReady = useView((view) => view.updateReady)
  const isWalking = useView((view) => view.walk !== null)
  const isCalled = useSyncExternalStore(calledRound.subscribe, () => calledRound.getState().due !== null)
  const isBusy = isWalking || isCalled || route.place === 'observe' || projects.isRecording()
  const wanted = useWantedOffer(route.place)
  const offered = useBeforeTouch(route, isBusy ? null : (wanted?.kind ?? null), isQuiet)
  if (isBusy) return null
  if (isUpdateReady && isQuiet) return <UpdateNotice />
  if (offered === null || !wanted) return null
  if (wanted.kind === 'backup') return <BackupReminder backup={wanted.backup} />
  if (wanted.kind === 'tab') return <TabWarning onShowSteps={onShowSteps} />
  return wanted.kind === 'lock' ? <LockOffer /> : <InstallOffer />
}

type Wanted =
  | { readonly kind: 'backup'; readonly backup: KnownBackup }
  | { readonly kind: 'tab' | 'lock' | 'install' }

/** Only where one looks around: a project's list of departments, the list of projects. */
function useWantedOffer(place: Route['place']): Wanted | null {
  const { projects, clock } = useServices()
  const backups = useSyncExternalStore(projects.subscribeBackups, () => projects.knownBackups())
  const { isInstalled, isApple, canInstall, isInstallWelcome } = useDevice((device) => device)
  const isLockWanted = useView((view) => view.passcode === null && !view.isLockDeclined)
  if (place !== 'projects' && place !== 'project') return null
  const backup = mostAtStake(backups, clock.now())
  if (backup) return { kind: 'backup', backup }
  if (isApple && !isInstalled && isInstallWelcome) return { kind: 'tab' }
  if (place === 'project' && isLockWanted) return { kind: 'lock' }
  return canInstall && !isInstalled && isInstallWelcome ? { kind: 'install' } : null
}

function BackupReminder({ backup }: { readonly backup: KnownBackup }) {
  const services = useServices()
  const { projects, clock } = services
  const messages = useMessages()
  const { safety } = messages
  const { formatDate } = useFormat()
  const { id, lastBackupAt, changesSince: count } = backup
  const named = useLoaded(id, async () => (await projects.list()).find((each) => each.id === id)?.name)
  return (
    <Notice
      tone="attention"
      title={safety.reminder({
        name: named.kind === 'ready' ? named.value || messages.projects.unnamed : '…',
      })}
      actions={
        <>
          <Button onClick={() => saveBackup(services, id, messages)}>{safety.makeBackup}</Button>
          <Button variant="quiet" onClick={() => projects.snoozeBackup(id, clock.now() + SNOOZE_MS)}>
            {safety.later}
          </Button>
        </>
      }
    >
      <p>
        {lastBackupAt === null
          ? safety.reminderNever({ count })
          : safety.reminderSince({ date: formatDate(lastBackupAt), count })}
      </p>
    </Notice>
  )
}

function InstallOffer() {
  const { safety } = useMessages()
  const { device } = useServices()
  return (
    <Notice
      tone="plain"
      title={safety.installOffer}
      actions={
        <>
          <Button onClick={device.install}>{safety.install}</Button>
          <Button variant="quiet" onClick={device.declineInstall}>
            {safety.notNow}
          </Button>
        </>
      }
    >
      <p>{safety.advice.installText}</p>
    </Notice>
  )
}

function TabWarning({ onShowSteps }: OfferProps) {
  const { safety } = useMessages()
  const { device } = useServices()
  return (
    <Notice
      tone="attention"
      title={safety.tabWarning}
      actions={
        <>
          <Button onClick={onShowSteps}>{safety.showSteps}</Button>
          <Button variant="quiet" onClick={device.declineInstall}>
            {safety.notNow}
          </Button>
        </>
      }
    >
      <p>{safety.advice.tabText}</p>
    </Notice>
  )
}
