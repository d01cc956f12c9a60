/** Discuss: the texts of src/screens/together. */
export const discussion = {
  title: 'Bespreken',
}
