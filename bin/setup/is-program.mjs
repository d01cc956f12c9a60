import { accessSync, constants } from 'node:fs'

/** @returns {boolean} whether there is a program at this path that we may run */
export function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // absent or not ours to run: the next one is tried
  }
}
