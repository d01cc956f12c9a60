/** A server with rooms asks for a WebSocket; one that is down, or behind a gateway that says so, may have them. */
export async function askWhetherRooms(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url.replace(/^ws/, 'http'), { cache: 'no-store' })
    return status === 426 || status === 429 || status >= 500
  } catch {
    return true
  }
}
