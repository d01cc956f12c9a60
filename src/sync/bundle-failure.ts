/** Why nothing of a file was taken in. */
export class BundleFailure extends Error {
  constructor(
    /**
     * - `not-a-bundle`: some other file
     * - `newer-version`: made by a later version of the app
     * - `truncated`: the end is missing
     * - `altered`: not the bytes that were written
     * - `wrong-key`: sealed with a key of the project that this device does not have
     * - `other-project`: of another project
     */
    readonly reason:
      | 'not-a-bundle'
      | 'newer-version'
      | 'truncated'
      | 'altered'
      | 'wrong-key'
      | 'other-project',
    /** Of the project the file is of, where it is not the one asked for. */
    readonly projectId: string | null = null,
  ) {
    super(`bundle: ${reason}`)
    this.name = 'BundleFailure'
  }
}
