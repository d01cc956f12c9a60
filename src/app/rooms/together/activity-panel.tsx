/** In the project room: what came in, from whom. */
export function ActivityPanel() {
  return null
}
