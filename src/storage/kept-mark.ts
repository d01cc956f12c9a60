/** Says of this browser only that it keeps projects; outside the databases, to outlive them. */
const KEY = 'werkvloer-keeps-projects'

/**
 * Tells a first visit from a browser that wiped its damaged databases without a word, and remembers what is here now.
 *
 * @param projectCount projects on this device, counted at the start
 * @returns true when there were projects and none is left
 */
export function areProjectsWiped(projectCount: number): boolean {
  if (projectCount === 0) return localStorage.getItem(KEY) !== null
  localStorage.setItem(KEY, 'yes')
  return false
}

/** After the last project was removed on purpose. Does nothing where there is no local storage. */
export function forgetKeptProjects(): void {
  globalThis.localStorage?.removeItem(KEY)
}
