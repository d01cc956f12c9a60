/** Sharing: the texts of src/screens/together. */
export const sharing = {
  title: 'Delen met anderen',
}
