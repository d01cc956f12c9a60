import { argon2id } from 'hash-wasm'
import type { Stretch } from '../../src/vault/passcode.ts'

/** As the app stretches, without its worker. Takes some 0.4 s. */
export const fullStretch: Stretch = (passcode, { memoryKib, passes, lanes, salt }) =>
  stretch(passcode, salt, { memorySize: memoryKib, iterations: passes, parallelism: lanes })

/** The same with hardly any work in it, for tests that are about something else. */
export const cheapStretch: Stretch = (passcode, { salt }) =>
  stretch(passcode, salt, { memorySize: 32, iterations: 1, parallelism: 1 })

async function stretch(
  password: string,
  salt: ArrayBuffer,
  cost: { memorySize: number; iterations: number; parallelism: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const options = { password, salt: new Uint8Array(salt), hashLength: 32, outputType: 'binary' } as const
  return new Uint8Array(await argon2id({ ...options, ...cost }))
}
