/**
 * - `stopped`: somebody ended it on this device
 * - `peer-stopped`: somebody ended it on the other device
 * - `cut`: the connection is gone
 * - `silent`: the other device is connected and says nothing
 * - `other-project`: the other device has no key of this project
 * - `newer-version`: the other device speaks a later version
 * - `garbage`: what came in was no message of ours, or not what was announced
 * - `too-large`: more than this device takes in one piece
 * - `not-kept`: a device could not keep what came in
 */
export type EndReason =
  | 'stopped'
  | 'peer-stopped'
  | 'cut'
  | 'silent'
  | 'other-project'
  | 'newer-version'
  | 'garbage'
  | 'too-large'
  | 'not-kept'

/** Why a direct link ends. */
export class DirectFailure extends Error {
  constructor(
    readonly reason: EndReason,
    cause?: unknown,
  ) {
    super(`the direct link ends: ${reason}`, { cause })
    this.name = 'DirectFailure'
  }
}
