export const projects = {
  title: 'Projecten',
  emptyTitle: 'Nog geen projecten',
  emptyText:
    'Een project is één opdracht bij één organisatie, met haar afdelingen, taken en gesprekken. Begin een nieuw project of bekijk eerst het voorbeeld.',
}
