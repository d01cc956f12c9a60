export const exchange = {
  title: 'Importeren en exporteren',
  emptyTitle: 'Nog geen bestand gekozen',
  emptyText: 'Kies een bestand. Er verandert niets tot jij akkoord geeft.',
}
