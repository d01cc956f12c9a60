export const department = {
  title: 'Afdeling',
  emptyTitle: 'Nog geen afdeling',
  emptyText:
    'Een afdeling heeft werkprocessen, functies en mensen. Leg die eerst vast; daarna kun je de vloer op.',
}
