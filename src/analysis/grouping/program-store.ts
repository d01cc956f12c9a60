/**
 * Numbers put away one after the other in one long array, so that keeping many small programs leaves the garbage
 * collector nothing to do. What was put away before the last `clear` is gone: `generation` tells.
 */
export class ProgramStore {
  data = new Float64Array(FIRST_SIZE)
  used = 0
  generation = 0

  /** Room for so many numbers; returns where they start. */
  take(count: number): number {
    const from = this.used
    this.used += count
    if (this.used > this.data.length) {
      const larger = new Float64Array(2 * this.used)
      larger.set(this.data)
      this.data = larger
    }
    return from
  }

  /** Empties the store when little room is left; to be called while nothing in it is in use. */
  clearWhenFull(): void {
    if (this.used < STORE_SIZE - SPARE) return
    this.used = 0
    this.generation++
  }
}

/** It grows as it fills, so that scoring a plan or two costs no megabytes. */
const FIRST_SIZE = 1 << 13
/** Eight megabytes. */
const STORE_SIZE = 1 << 20
const SPARE = 1 << 16
