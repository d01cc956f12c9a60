import { DocumentKeeper, type KeeperOptions } from '../../storage/document-keeper.ts'
import { StorageFailure } from '../../storage/failure.ts'
import { pointBeforeMerge } from '../../storage/point-before-merge.ts'
import type { HealReport } from '../../storage/reconcile.ts'
import { keepRestorePoints, RestorePoints } from '../../storage/restore-points.ts'
import { type Clock, wallTime } from '../clock.ts'
import type { KeptDocument } from '../session/project-session.ts'

export { RestorePoints }

export interface KeepOptions extends Omit<KeeperOptions, 'clock'> {
  readonly clock: Clock
  readonly restorePoints: RestorePoints
  readonly onReconciled: (report: HealReport) => void
}

/** Opens a document that is kept in the journal, with a restore point before the first edit of each day and before each merge. */
export async function keepDocument(options: KeepOptions): Promise<KeptDocument> {
  const { clock, restorePoints } = options
  const now = () => ({ at: clock.now(), wall: wallTime(clock) })
  const beforeMerge = pointBeforeMerge({ ...options, points: restorePoints, now })
  const keeper = await DocumentKeeper.open({ ...options, clock: clock.now, beforeMerge })
  const today = () => wallTime(clock).slice(0, 10)
  keepRestorePoints({
    ...options,
    doc: keeper.doc,
    points: restorePoints,
    today,
    afterSaving: () => keeper.flush(),
  })
  void keeper.whenReconciled.then(options.onReconciled)
  return {
    documentId: options.documentId,
    doc: keeper.doc,
    saved: () => keeper.saved(),
    subscribe: (listener) => keeper.subscribe(listener),
    flush: () => keeper.flush(),
    retry: () => keeper.retry(),
    stop: () => keeper.stop(),
    resume: () => keeper.resume(),
    close: () => keeper.close(),
    discard: () => keeper.discard(),
    outer: () =>
      keeper.whenReconciled.then(() => keeper.outer ?? Promise.reject(new StorageFailure('closed', null))),
    flushReceived: () => keeper.flushReceived(),
    listRestorePoints: () => restorePoints.list(options.documentId),
    readRestorePoint: (key) => restorePoints.read(options.documentId, key, options.ring),
  }
}
