export const analysis = {
  title: 'Analyse',
  emptyTitle: 'Nog niets om te analyseren',
  emptyText: 'Zodra er taken met uren zijn, rekent de app uit wat in een inclusieve functie past.',
}
