/** Asks the device to print what is on screen; the style sheets make it a document. */
export const printScreen = (): void => window.print()
