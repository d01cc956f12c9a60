import { useSyncExternalStore } from 'preact/compat'
import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { mostAtStake, SNOOZE_MS } from '../../screens/safety/backup-due.ts'
import { InstallSteps } from '../../screens/safety/install-steps.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { KnownBackup } from '../backup-watch.ts'
import { useDevice } from '../device-store.ts'
import { LockOffer } from '../lock-offer.tsx'
import type { Route } from '../route.ts'
import { saveBackup } from '../save-backup.ts'
import { useServices } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'
import { useView } from '../view-store.ts'
import { UpdateNotice } from './update-notice.tsx'
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
  /** Outlives the offer, which goes while a dialog is open. */
  readonly onShowSteps: () => void
}

function Offer({ route, onShowSteps }: OfferProps & { readonly route: Route }) {
  const { projects } = useServices()
  const isQuiet = useIsQuiet()
  const isUpdateReady = useView((view) => view.updateReady)
  const isWalking = useView((view) => view.walk !== null)
  if (!isQuiet || isWalking || route.place === 'observe' || projects.isRecording()) return null
  if (isUpdateReady) return <UpdateNotice />
  if (route.place !== 'projects' && route.place !== 'project') return null
  return <OverviewOffers isInProject={route.place === 'project'} onShowSteps={onShowSteps} />
}

/** Only where one looks around: a project's list of departments, the list of projects. */
function OverviewOffers({ isInProject, onShowSteps }: OfferProps & { readonly isInProject: boolean }) {
  const { projects, clock } = useServices()
  const backups = useSyncExternalStore(projects.subscribeBackups, () => projects.knownBackups())
  const due = mostAtStake(backups, clock.now())
  const { isInstalled, isApple, canInstall, isInstallWelcome } = useDevice((device) => device)
  const isLockWanted = useView((view) => view.passcode === null && !view.isLockDeclined)
  if (due) return <BackupReminder backup={due} />
  if (isApple && !isInstalled && isInstallWelcome) return <TabWarning onShowSteps={onShowSteps} />
  if (isInProject && isLockWanted) return <LockOffer />
  return canInstall && !isInstalled && isInstallWelcome ? <InstallOffer /> : null
}

function BackupReminder({ backup }: { readonly backup: KnownBackup }) {
  const services = useServices()
  const { projects, clock } = services
  const messages = useMessages()
  const { safety } = messages
  const { formatDate } = useFormat()
  const { id, lastBackupAt, changesSince: count } = backup
  const named = useLoaded(id, async () => (await projects.list()).find((each) => each.id === id)?.name)
  if (named.kind !== 'ready') return null
  return (
    <Notice
      tone="attention"
      title={safety.reminder({ name: named.value || messages.projects.unnamed })}
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
