import type { Journal } from '../../storage/journal.ts'
import { loadDocument } from '../../storage/load-document.ts'
import { Arrival } from '../../storage/merge-moments.ts'
import type { ProjectMeta } from '../../storage/project-meta.ts'
import { isIncomplete } from '../../storage/reconcile.ts'
import { stateWordsOf } from '../../storage/state-words.ts'
import { BundleFailure } from '../../sync/bundle-failure.ts'
import { type BundleNews, type HeldDocument, newsOf, openBundleMeta } from '../../sync/bundle-news.ts'
import { readInBundle, type TakenIn } from '../../sync/bundle-words.ts'
import type { SharedProject } from '../../sync/shared-project.ts'
import type { SealedEntry } from '../../vault/entry.ts'
import type { Bundle, BundleReading } from '../../vault/read-bundle.ts'
import type { OnProgress } from '../projects/projects.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { tellsOfNewKey, waitForKey } from '../sharing/bundle-new-key.ts'
import { shareSession } from '../sharing/shared-session.ts'

export interface TakeInTask {
  readonly session: ProjectSession
  readonly journal: Journal
  readonly bytes: Uint8Array
  readonly read: (bytes: Uint8Array, onProgress: OnProgress) => Promise<BundleReading>
  /** In pieces of the file. */
  readonly onProgress: OnProgress
  readonly onTrouble: (error: unknown) => void
}

/**
 * Takes in what a file brings, with the keys of this device. It goes through the outer documents, so that server and direct link carry it on.
 * All of the file is opened before anything changes.
 *
 * @throws BundleFailure when nothing was taken in; StorageFailure when the device could not keep it
 */
export async function takeInBundle(task: TakeInTask): Promise<TakenIn> {
  const { session, onProgress } = task
  const reading = await task.read(task.bytes, onProgress)
  if (!reading.ok)
    throw new BundleFailure(reading.reason === 'not-a-backup' ? 'not-a-bundle' : reading.reason)
  const { bundle } = reading
  await session.flush()
  const before = await shareSession(session, task.onTrouble)
  const arrival = new Arrival('file')
  try {
    const meta = await openMetaOf(task, bundle, before, arrival)
    const news = await allNews(task, bundle, before)
    const pieces = news.reduce((sum, { entries }) => sum + entries.length, 0)
    if (pieces > 0) await merge(task, news, before, arrival)
    return {
      pieces,
      setAside: news.reduce((sum, { setAside }) => sum + setAside, 0),
      ...(await stateNow(task)),
      inFile: readInBundle(meta),
    }
  } finally {
    before.stop()
  }
}

/** @throws BundleFailure when our keys do not open it, nor the one it brings */
async function openMetaOf(
  { journal }: TakeInTask,
  bundle: Bundle,
  shared: SharedProject,
  arrival: Arrival,
): Promise<ProjectMeta> {
  try {
    return await openBundleMeta(bundle, shared.ring)
  } catch (error) {
    if (!(error instanceof BundleFailure && error.reason === 'wrong-key')) throw error
    const own = shared.list()[0]
    const document = bundle.documents.find(({ documentId }) => documentId === own?.documentId)
    if (!own || !document) throw error
    const news = await newsOf(document, await heldOf(journal, own.documentId, shared), shared.ring)
    if (!(await tellsOfNewKey(news, shared))) throw error
    await append(shared, news, arrival)
    await waitForKey(bundle, shared.ring)
    return openBundleMeta(bundle, shared.ring)
  }
}

const allNews = (
  { journal }: TakeInTask,
  { documents }: Bundle,
  shared: SharedProject,
): Promise<BundleNews[]> =>
  Promise.all(
    documents.map(async (document) =>
      newsOf(document, await heldOf(journal, document.documentId, shared), shared.ring),
    ),
  )

/** A document of a removed department is here, but not open. */
async function heldOf(journal: Journal, documentId: string, project: SharedProject): Promise<HeldDocument> {
  const { projectId, ring } = project
  if (!(await journal.listDocuments(projectId)).includes(documentId)) return { doc: null, known: new Set() }
  const known = new Set((await journal.read(documentId)).entries.map(({ id }) => id))
  const open = project.list().find((each) => each.documentId === documentId)
  return { doc: open?.doc ?? (await loadDocument({ journal, ring, documentId })).doc, known }
}

/** The project's own document first: it says which departments there are. */
async function merge(
  { session, journal, onTrouble }: TakeInTask,
  news: readonly BundleNews[],
  before: SharedProject,
  arrival: Arrival,
) {
  const own = before.list()[0]?.documentId
  for (const each of news) if (each.documentId === own) await append(before, each, arrival)
  const all = await shareSession(session, onTrouble)
  try {
    for (const each of news) {
      if (each.documentId === own || (await append(all, each, arrival))) continue
      await journal.addDocument(session.id, each.documentId)
      await journal.append(each.documentId, each.entries as SealedEntry[])
    }
  } finally {
    all.stop()
  }
}

/** @returns false when the document is not open */
async function append(
  project: SharedProject,
  { documentId, entries }: BundleNews,
  arrival: Arrival,
): Promise<boolean> {
  const document = project.list().find((each) => each.documentId === documentId)
  if (!document) return false
  if (entries.length > 0) {
    const { outer } = document
    outer.doc.transact(() => outer.entries.push(entries.map(({ bytes }) => bytes)), arrival)
    await document.flushReceived()
  }
  return true
}

async function stateNow({
  session,
  onTrouble,
}: TakeInTask): Promise<Pick<TakenIn, 'words' | 'isIncomplete'>> {
  const now = await shareSession(session, onTrouble)
  now.stop()
  const documents = now.list()
  return {
    words: await stateWordsOf(documents),
    isIncomplete: documents.some(({ doc, outer }) => isIncomplete(outer.doc) || isIncomplete(doc)),
  }
}
