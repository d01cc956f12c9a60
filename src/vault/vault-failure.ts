/** Why something sealed could not be opened. The app turns this into words. */
export class VaultFailure extends Error {
  constructor(
    /**
     * - `damaged`: not a sealed entry, or its bytes, project or document are not those it was sealed with
     * - `unknown-key`: sealed with a key that is not in the ring
     * - `newer-version`: written by a later version of the app
     * - `wrong-code`: a recovery code that is well formed and opens nothing here
     * - `not-contained`: a merge that does not hold all it was made of
     */
    readonly reason: 'damaged' | 'unknown-key' | 'newer-version' | 'wrong-code' | 'not-contained',
    cause?: unknown,
  ) {
    super(`vault: ${reason}`, { cause })
    this.name = 'VaultFailure'
  }
}

export const asVaultFailure = (error: unknown): VaultFailure =>
  error instanceof VaultFailure ? error : new VaultFailure('damaged', error)
