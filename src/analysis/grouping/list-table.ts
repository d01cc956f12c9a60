/**
 * A table from short lists of whole numbers to values, without a string per look: put the list in `key`, its length in
 * `length`, then `find` or `put`. Open addressing with linear steps; lists are compared in full, so nothing is left to chance.
 */
export class ListTable<Value> {
  readonly key: Int32Array
  length = 0
  private slots = new Int32Array(1 << 10)
  /** The lists one after the other, each after its length. */
  private lists = new Int32Array(1 << 12)
  private used = 0
  private readonly starts: number[] = []
  private readonly values: Value[] = []

  /** @param longest numbers in the longest list */
  constructor(longest: number) {
    this.key = new Int32Array(longest)
  }

  get size(): number {
    return this.values.length
  }

  find(): Value | undefined {
    const found = this.slots[this.slotOf(this.key, 0, this.length)]!
    return found === 0 ? undefined : this.values[found - 1]
  }

  /** Adds the list, or gives it another value. */
  put(value: Value): void {
    if (3 * this.values.length > this.slots.length) this.widen()
    const slot = this.slotOf(this.key, 0, this.length)
    const known = this.slots[slot]!
    if (known !== 0) {
      this.values[known - 1] = value
      return
    }
    this.values.push(value)
    this.starts.push(this.used)
    this.slots[slot] = this.values.length
    this.write()
  }

  clear(): void {
    this.slots.fill(0)
    this.values.length = 0
    this.starts.length = 0
    this.used = 0
  }

  private write(): void {
    const end = this.used + 1 + this.length
    if (end > this.lists.length) {
      const larger = new Int32Array(2 * end)
      larger.set(this.lists)
      this.lists = larger
    }
    this.lists[this.used] = this.length
    for (let at = 0; at < this.length; at++) this.lists[this.used + 1 + at] = this.key[at]!
    this.used = end
  }

  /** Where the list is, or where it would go. */
  private slotOf(list: Int32Array, from: number, length: number): number {
    const mask = this.slots.length - 1
    let hash = length
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ list[from + at]!, 0x01000193) + (hash >>> 15)
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const found = this.slots[slot]!
      if (found === 0 || this.isEqual(this.starts[found - 1]!, list, from, length)) return slot
    }
  }

  private isEqual(start: number, list: Int32Array, from: number, length: number): boolean {
    const { lists } = this
    if (lists[start] !== length) return false
    for (let at = 0; at < length; at++) if (lists[start + 1 + at] !== list[from + at]) return false
    return true
  }

  private widen(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    this.starts.forEach((start, at) => {
      this.slots[this.slotOf(this.lists, start + 1, this.lists[start]!)] = at + 1
    })
  }
}
