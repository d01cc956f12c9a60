import { foldName } from '../../exchange/table/clean-text.ts'

/** Records by name, also those that are made here. */
export class Named<Id extends string> {
  readonly made: { readonly id: Id; readonly name: string }[] = []
  private readonly ids: Map<string, Id>
  /** The same few names stand on thousands of lines. */
  private readonly folded = new Map<string, string>()

  constructor(
    there: readonly { readonly id: Id; readonly name: string }[],
    private readonly mint: <T extends string>() => T,
  ) {
    this.ids = new Map(there.map(({ id, name }) => [foldName(name), id] as const).reverse())
  }

  find(name: string): Id | undefined {
    return this.ids.get(this.fold(name))
  }

  make(name: string): Id {
    const found = this.find(name)
    if (found) return found
    const id = this.mint<Id>()
    this.ids.set(this.fold(name), id)
    this.made.push({ id, name })
    return id
  }

  private fold(name: string): string {
    const held = this.folded.get(name)
    if (held !== undefined) return held
    const folded = foldName(name)
    this.folded.set(name, folded)
    return folded
  }
}
