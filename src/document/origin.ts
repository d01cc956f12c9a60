/** Marks changes made on this device, so observers can tell them from merges. */
export const LOCAL = Symbol('local edit')

/** Marks changes that came out of the vault: loaded, healed or received. Everything else counts as local and is saved. */
export const REMOTE = Symbol('remote edit')
