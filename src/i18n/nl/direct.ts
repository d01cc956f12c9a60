/** Directly: the texts of src/screens/together. */
export const direct = {
  title: 'Rechtstreeks',
}
