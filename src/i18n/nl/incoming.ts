/** What came in: the texts of src/screens/together. */
export const incoming = {
  title: 'Wat er binnenkwam',
}
