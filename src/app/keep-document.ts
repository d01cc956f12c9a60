import * as Y from 'yjs'
import { REMOTE } from '../document/origin.ts'
import { DocumentKeeper, type KeeperOptions } from '../storage/document-keeper.ts'
import type { HealReport } from '../storage/reconcile.ts'
import { RestorePoints } from '../storage/restore-points.ts'
import { type Clock, wallTime } from './clock.ts'
import type { KeptDocument } from './project-session.ts'

export { RestorePoints }

export interface KeepOptions extends Omit<KeeperOptions, 'clock'> {
  readonly clock: Clock
  readonly restorePoints: RestorePoints
  readonly onReconciled: (report: HealReport) => void
}

/** Opens a document that is kept in the journal, with a restore point before the first edit of each day. */
export async function keepDocument(options: KeepOptions): Promise<KeptDocument> {
  const keeper = await DocumentKeeper.open({ ...options, clock: options.clock.now })
  keepRestorePoints(keeper.doc, options)
  void keeper.whenReconciled.then(options.onReconciled)
  return {
    doc: keeper.doc,
    saved: () => keeper.saved(),
    subscribe: (listener) => keeper.subscribe(listener),
    flush: () => keeper.flush(),
    retry: () => keeper.retry(),
    stop: () => keeper.stop(),
    resume: () => keeper.resume(),
    close: () => keeper.close(),
    discard: () => keeper.discard(),
    listRestorePoints: () => options.restorePoints.list(options.documentId),
    readRestorePoint: (day) => options.restorePoints.read(options.documentId, day, options.ring),
  }
}

function keepRestorePoints(
  doc: Y.Doc,
  { restorePoints, documentId, ring, clock, onTrouble }: KeepOptions,
): void {
  let lastDay: string | null = null
  doc.on('beforeTransaction', ({ origin }: Y.Transaction) => {
    const day = wallTime(clock).slice(0, 10)
    if (origin === REMOTE || day === lastDay) return
    lastDay = day
    if (doc.share.size === 0) return
    const state = Y.encodeStateAsUpdate(doc)
    restorePoints.add({ documentId, day, state, ring }).catch(onTrouble)
  })
}
