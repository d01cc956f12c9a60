/** In the project room: the direct link between two devices. */
export function DirectPanel() {
  return null
}
