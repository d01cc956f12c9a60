/** Photos and voice notes. */
export const media = {
  title: 'Foto’s en geluid',
}
