/** By the server: the texts of src/screens/together. */
export const sync = {
  title: 'Via de server',
}
