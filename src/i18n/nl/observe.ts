export const observe = {
  title: 'Vloer',
  emptyTitle: 'Nog niets waargenomen',
  emptyText: 'Kies wie je volgt en tik op een taak zodra die begint. Tik nog eens als die stopt.',
}
