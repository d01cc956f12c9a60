/** Tells whether there is a network, at once and at each change. True may still mean one that leads nowhere. */
export function watchNetwork(onChange: (isOnline: boolean) => void): void {
  const tell = () => onChange(navigator.onLine)
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  tell()
}
