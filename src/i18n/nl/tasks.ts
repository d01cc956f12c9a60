export const tasks = {
  title: 'Taken',
  emptyTitle: 'Nog geen taken',
  emptyText:
    'Hier staan alle taken van de afdeling, met uren, eisen en wensen. Schrijf de eerste taak op, of neem waar op de vloer.',
}
