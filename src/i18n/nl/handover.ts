export const handover = {
  title: 'Nakijken',
}
