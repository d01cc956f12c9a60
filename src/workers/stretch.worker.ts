import { argon2id } from 'hash-wasm'

export interface StretchRequest {
  readonly passcode: string
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly salt: ArrayBuffer
}

export type StretchReply =
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly message: string }

const BYTES = 32

/** Stretches one passcode and answers; whoever started it ends it, and its memory with it. */
addEventListener('message', ({ data }: MessageEvent<StretchRequest>) => {
  const reply = (message: StretchReply) => postMessage(message)
  argon2id({
    password: data.passcode,
    salt: new Uint8Array(data.salt),
    memorySize: data.memoryKib,
    iterations: data.passes,
    parallelism: data.lanes,
    hashLength: BYTES,
    outputType: 'binary',
  }).then(
    (bytes) => reply({ kind: 'done', bytes: new Uint8Array(bytes) }),
    (error: unknown) => reply({ kind: 'failed', message: String(error) }),
  )
})
