export const remote = {
  title: 'Op afstand nakijken',
}
