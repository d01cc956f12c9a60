import type { CodeProblem } from '../vault/recovery-code.ts'

/** Why a project cannot be opened, restored or saved as a file. */
export class RegistryFailure extends Error {
  constructor(
    /**
     * - `unknown-project`: not on this device
     * - `locked`: it is here, but this device's key is gone; the recovery code opens it
     * - `bad-code`: not a recovery code (see `codeProblem`)
     * - `wrong-code`: a code, but of another project
     * - `not-a-backup`, `newer-version`, `truncated`, `altered`: the file
     */
    readonly reason:
      | 'unknown-project'
      | 'locked'
      | 'bad-code'
      | 'wrong-code'
      | 'not-a-backup'
      | 'newer-version'
      | 'truncated'
      | 'altered',
    readonly codeProblem?: CodeProblem,
    cause?: unknown,
  ) {
    super(`project: ${reason}`, { cause })
    this.name = 'RegistryFailure'
  }
}
