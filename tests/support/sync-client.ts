import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { PageSocket } from './page-socket.ts'

export interface SyncClientOptions {
  /** Of the server: `http://localhost:…`. */
  readonly url: string
  readonly room: string
  readonly token: string
  readonly doc?: Y.Doc
  /** The class of WebSocket, where a measurement brings its own. */
  readonly WebSocketPolyfill?: unknown
}

/** A stock Hocuspocus client in Node. Connects at once and again when it was cut off. */
export interface SyncClient {
  readonly doc: Y.Doc
  readonly provider: HocuspocusProvider
  /** Why the server did not let it in; null while it did or has not said. */
  refusal(): string | null
  /** Both sides have what the other had. */
  isSynced(): boolean
  /** Nothing is without the server's receipt. */
  isStored(): boolean
  close(): void
}

export function syncClient(options: SyncClientOptions): SyncClient {
  const { url, room, token, doc = new Y.Doc(), WebSocketPolyfill = PageSocket } = options
  let refusal: string | null = null
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${url.replace(/^http/, 'ws')}/sync`,
    WebSocketPolyfill,
    // Without minDelay it may never connect.
    delay: 50,
    minDelay: 50,
    maxDelay: 200,
  })
  const provider = new HocuspocusProvider({
    websocketProvider,
    name: room,
    token,
    document: doc,
    onAuthenticationFailed: ({ reason }) => {
      refusal = reason
    },
  })
  provider.attach()
  return {
    doc,
    provider,
    refusal: () => refusal,
    isSynced: () => provider.isSynced,
    isStored: () => provider.isSynced && !provider.hasUnsyncedChanges,
    close: () => {
      provider.destroy()
      websocketProvider.destroy()
    },
  }
}
