/** In the project room: the server: its state, pausing, who is there, the three words. */
export function ServerPanel() {
  return null
}
