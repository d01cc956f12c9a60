/** Around the guide; its own text is in docs/HANDLEIDING.md. */
export const guide = {
  chapters: 'Hoofdstukken',
  /** Said to who reads the app in another language. */
  onlyDutch: 'Deze handleiding is in het Nederlands.',
}
