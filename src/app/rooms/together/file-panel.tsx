/** In the project room: the file that carries a project to another device. */
export function FilePanel() {
  return null
}
