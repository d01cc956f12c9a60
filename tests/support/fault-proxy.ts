import type { Server } from 'node:http'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import type { SeededRandom } from '../../src/analysis/grouping/seeded-random.ts'

/** How often each goes wrong, as a share of the messages (0 to 1), both ways. */
export interface Faults {
  /** It and all after it wait for some milliseconds. */
  readonly delayed: number
  /** It alone waits, so that those after it overtake it. */
  readonly reordered: number
  readonly duplicated: number
  /** Its end is missing, in a frame that is well formed. */
  readonly truncated: number
  /** The connection ends before it. */
  readonly cut: number
  /** The connection ends in the middle of its frame. */
  readonly cutInFrame: number
}

export const NO_FAULTS: Faults = {
  delayed: 0,
  reordered: 0,
  duplicated: 0,
  truncated: 0,
  cut: 0,
  cutInFrame: 0,
}

export interface FaultProxyOptions {
  /** `http://localhost:…` of the server. */
  readonly target: string
  readonly random: SeededRandom
}

/** Longest wait of a message, in ms. */
const LONGEST_WAIT_MS = 8

/** A network between clients and the server that does by chance what networks do, and what none should. */
export class FaultProxy {
  /** What goes wrong from now on. */
  faults = NO_FAULTS
  /** Of the server; another from the next connection on. */
  target: string
  /** While set, nobody gets through: the server is dead or the network is. */
  isDown = false
  /** Connections clients asked for since the start, answered or not. */
  asked = 0
  readonly #http: Server
  readonly #random: SeededRandom
  readonly #ends = new Set<() => void>()

  static async start(options: FaultProxyOptions): Promise<FaultProxy> {
    const http = createServer((asked, answer) => proxy.#forward(asked, answer))
    const proxy = new FaultProxy(options, http)
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  private constructor({ target, random }: FaultProxyOptions, http: Server) {
    this.target = target
    this.#random = random
    this.#http = http
    const clients = new WebSocketServer({ noServer: true })
    http.on('upgrade', (asked, socket, head) => {
      this.asked++
      if (this.isDown) socket.destroy()
      else clients.handleUpgrade(asked, socket, head, (client) => this.#join(client, socket, asked.url))
    })
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  /** Ends every connection there is. */
  drop(): void {
    for (const end of [...this.#ends]) end()
  }

  async stop(): Promise<void> {
    this.isDown = true
    this.drop()
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  #forward(asked: IncomingMessage, answer: ServerResponse): void {
    const refuse = () => answer.destroy()
    if (this.isDown) {
      refuse()
      return
    }
    const options = { method: asked.method, headers: asked.headers, agent: false }
    const passed = request(this.target + asked.url, options, (got) => {
      answer.writeHead(got.statusCode ?? 500, got.headers)
      got.pipe(answer).on('error', refuse)
    })
    asked.pipe(passed).on('error', refuse)
  }

  #join(client: WebSocket, clientSocket: Duplex, path = '/sync'): void {
    const server = new WebSocket(this.target.replace(/^http/, 'ws') + path)
    let serverSocket: Duplex | null = null
    server.on('upgrade', ({ socket }) => {
      serverSocket = socket
    })
    const end = () => {
      this.#ends.delete(end)
      clientSocket.destroy()
      server.terminate()
    }
    this.#ends.add(end)
    for (const each of [client, server]) each.on('close', end).on('error', end)
    const opened = new Promise<void>((resolve) => server.once('open', resolve))
    const toServer = new Way(
      server,
      () => serverSocket,
      { random: this.#random, isMasked: true, end },
      opened,
    )
    const toClient = new Way(client, () => clientSocket, { random: this.#random, isMasked: false, end })
    client.on('message', (data) => toServer.pass(bytesOf(data), this.faults))
    server.on('message', (data) => toClient.pass(bytesOf(data), this.faults))
  }
}

interface WayOptions {
  readonly random: SeededRandom
  /** Frames of clients are. */
  readonly isMasked: boolean
  /** Ends the connection, both ways. */
  readonly end: () => void
}

/** One direction of a connection. */
class Way {
  #last: Promise<void>

  constructor(
    private readonly to: WebSocket,
    private readonly socket: () => Duplex | null,
    private readonly options: WayOptions,
    opened: Promise<void> = Promise.resolve(),
  ) {
    this.#last = opened
  }

  pass(message: Buffer, faults: Faults): void {
    const { random, end, isMasked } = this.options
    const happens = (share: number) => share > 0 && random.next() < share
    const cutInFrame = happens(faults.cutInFrame)
    if (cutInFrame) this.socket()?.write(frameOf(message, isMasked).subarray(0, 2 + (message.length >> 1)))
    if (cutInFrame || happens(faults.cut)) {
      end()
      return
    }
    const sent = happens(faults.truncated) ? message.subarray(0, random.below(message.length)) : message
    if (happens(faults.delayed)) this.#last = this.#last.then(() => this.#wait())
    const turn = happens(faults.reordered) ? this.#last.then(() => this.#wait()) : this.#last
    const passed = turn.then(() => this.#send(sent))
    if (turn === this.#last) this.#last = passed
    if (happens(faults.duplicated)) void passed.then(() => this.#send(sent))
  }

  #send(message: Buffer): void {
    if (this.to.readyState === WebSocket.OPEN) this.to.send(message)
  }

  #wait(): Promise<void> {
    const delayMs = 1 + this.options.random.below(LONGEST_WAIT_MS)
    return new Promise((resolve) => setTimeout(resolve, delayMs))
  }
}

const bytesOf = (data: RawData): Buffer =>
  Buffer.isBuffer(data) ? data : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])

/** A whole binary message as it stands on the wire (RFC 6455 section 5.2); masked with zeros, which change nothing. */
function frameOf(message: Buffer, isMasked: boolean): Buffer {
  const mask = isMasked ? 0x80 : 0
  const size = message.length
  const head = size < 126 ? [0x82, mask | size] : [0x82, mask | 126, (size >> 8) & 255, size & 255]
  return Buffer.concat([Buffer.from([...head, ...(isMasked ? [0, 0, 0, 0] : [])]), message])
}
