/** Why the device could not keep something. The app turns this into words. */
export class StorageFailure extends Error {
  constructor(
    /**
     * - `full`: no room left for this origin
     * - `closed`: another tab has taken over, or the database was shut on purpose
     * - `lost`: the connection or the database was taken away under the app
     * - `blocked`: another version of the app holds the database
     */
    readonly reason: 'full' | 'closed' | 'lost' | 'blocked' | 'unknown',
    cause: unknown,
  ) {
    super(`storage failed: ${reason}`, { cause })
    this.name = 'StorageFailure'
  }
}

/** Dexie wraps the browser's error, and an aborted transaction its cause: the useful name may sit levels down. */
export function asStorageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error
  const names = namesWithin(error)
  for (const [reason, known] of REASONS) {
    if (names.some((name) => known.includes(name))) return new StorageFailure(reason, error)
  }
  return new StorageFailure('unknown', error)
}

/** In order: a full disk also aborts, and an abort also closes. */
const REASONS: readonly [StorageFailure['reason'], readonly string[]][] = [
  ['full', ['QuotaExceededError']],
  ['blocked', ['VersionError', 'UpgradeError']],
  ['closed', ['DatabaseClosedError']],
  // WebKit reports a connection it has killed as UnknownError; a forced close aborts what was running.
  ['lost', ['InvalidStateError', 'UnknownError', 'AbortError', 'TransactionInactiveError', 'NotFoundError']],
]

function namesWithin(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return []
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return [String(name), ...namesWithin(inner, depth + 1), ...namesWithin(cause, depth + 1)]
}
