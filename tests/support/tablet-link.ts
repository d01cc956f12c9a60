import { systemTimers, type Timers } from '../../src/storage/timers.ts'
import { ServerLink, type ServerLinkOptions } from '../../src/sync/server-link.ts'
import type { SharedProject } from '../../src/sync/shared-project.ts'
import { PageSocket } from './page-socket.ts'
import type { Link } from './sync-tablet.ts'

/** How much faster than in the app waits go by, so that half a minute of patience fits in a test. */
const HURRY = 20
const hurried: Timers = {
  after: (delayMs, run) => systemTimers.after(isLimit(delayMs) ? delayMs : delayMs / HURRY, run),
}
/** The one wait that is not for rest: how long a server may take to let somebody in. On a busy machine it takes its time. */
const isLimit = (delayMs: number) => delayMs === 15_000

export interface TabletLink extends Link {
  readonly server: ServerLink
}

/** The way to the server as the app has it. @param url of the server or what stands before it: `http://…` */
export function linkToServer(
  project: SharedProject,
  url: string,
  more: Partial<ServerLinkOptions> = {},
): TabletLink {
  const server = new ServerLink(project, {
    url: `${url.replace(/^http/, 'ws')}/sync`,
    WebSocketPolyfill: PageSocket,
    timers: hurried,
    now: Date.now,
    random: Math.random,
    role: () => 'analyst',
    ...more,
  })
  server.start()
  return {
    server,
    isStored: () => server.state.kind === 'on-server',
    askAgain: () => {
      if (server.state.kind === 'refused') server.retryNow()
    },
    says: () => JSON.stringify(server.state),
    stop: () => server.stop(),
  }
}
