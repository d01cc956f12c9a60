/** What stands on paper only, and the way there. */
export const print = {
  print: 'Afdrukken',
  printedOn: (p: { date: string }) => `Afgedrukt op ${p.date}`,
}
