/** How far two observers saw the same. */
export const watching = {
  title: 'Samen kijken',
}
