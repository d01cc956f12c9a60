import type { RawData } from 'ws'
import { PageSocket } from '../../tests/support/page-socket.ts'

/** A class of WebSocket that counts what its messages carry, both ways, without the few bytes of each frame. */
export function countedSocket(): { readonly Socket: typeof PageSocket; bytes(): number } {
  let bytes = 0
  class CountedSocket extends PageSocket {
    constructor(...given: ConstructorParameters<typeof PageSocket>) {
      super(...given)
      this.on('message', (data: RawData) => {
        bytes += (data as Buffer).byteLength
      })
    }

    override send(data: Uint8Array): void {
      bytes += data.byteLength
      super.send(data)
    }
  }
  return { Socket: CountedSocket, bytes: () => bytes }
}
