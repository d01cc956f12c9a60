import { WebSocket } from 'ws'

/**
 * A WebSocket in Node that fails as one in a page does: nothing it does, and nothing its listeners throw, ends the process. What
 * they threw is kept in `thrown`; a page would have been told by `window.onerror`.
 */
export class PageSocket extends WebSocket {
  static readonly thrown: unknown[] = []

  constructor(url: string) {
    super(url)
    // Closed before it was open, it would tell so to nobody.
    this.on('error', () => undefined)
  }

  override emit(event: string | symbol, ...told: unknown[]): boolean {
    try {
      return super.emit(event, ...told)
    } catch (error) {
      PageSocket.thrown.push(error)
      return true
    }
  }
}
