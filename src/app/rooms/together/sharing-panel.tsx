/** In the project room: who has this project: devices, inviting, leaving. */
export function SharingPanel() {
  return null
}
