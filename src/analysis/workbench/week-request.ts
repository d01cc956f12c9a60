/** A task of a function whose week is asked for. */
export interface WantedTask {
  /** Place of the task in the problem. */
  readonly task: number
  /** Fewest and most hours a week; equal where they are fixed. */
  readonly least: number
  readonly most: number
  /** What an hour of it counts for. */
  readonly worth: number
}

/** A function whose week is asked for. */
export interface WantedFunction {
  readonly tasks: readonly WantedTask[]
  /** Its working days as bits, Monday first. */
  readonly days: number
  /** Its days may be too long, at a cost; that they are too short, its total and its shares are then not looked at. */
  readonly isLoose: boolean
}

/** Hours of each task that other functions have: a week, and on each day (task after task). */
export interface TakenHours {
  readonly week: Float64Array
  readonly days: Float64Array
}

/** Hours per function, task and daypart. */
export interface FoundWeek {
  readonly hours: readonly (readonly Float64Array[])[]
  /** Worth of the hours less what the broken rules cost. */
  readonly worth: number
}
