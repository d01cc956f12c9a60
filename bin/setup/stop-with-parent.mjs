const LOOK_EVERY_MS = 250

/**
 * Ends this process like SIGTERM would when npm's shell is gone. npm hands a signal to that shell, and dash, Debian's,
 * dies of it without telling us: a stopped `npm start` would leave its server behind.
 */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY_MS)
  timer.unref()
}
