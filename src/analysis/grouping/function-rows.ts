import { type CompiledProblem, countBits } from './compiled-problem.ts'
import type { FunctionShape } from './function-shape.ts'
import type { LinearProgram } from './linear-program.ts'

/** Total, windows and shares of one function whose hours are the columns from `first` on. */
export function addFunctionRows(
  problem: CompiledProblem,
  program: LinearProgram,
  shape: FunctionShape,
  first: number,
): void {
  const { tasks, most, leastTotal, mostTotal } = shape
  const { maxTaskShare, maxPossibleShare, maxVanishingShare, minCoreShare } = problem.parameters
  program.addRow(leastTotal, mostTotal)
  for (let at = 0; at < tasks.length; at++) program.addTerm(first + at, 1)
  addWindowRows(problem, program, shape, first)
  for (let at = 0; at < tasks.length; at++) {
    if (most[at]! <= maxTaskShare * leastTotal) continue
    program.addRow(Number.NEGATIVE_INFINITY, 0)
    for (let other = 0; other < tasks.length; other++) {
      program.addTerm(first + other, (other === at ? 1 : 0) - maxTaskShare)
    }
  }
  addShareRow(program, shape, first, problem.possible, maxPossibleShare)
  addShareRow(program, shape, first, problem.vanishing, maxVanishingShare)
  addCoreRow(program, shape, first, problem.core, minCoreShare)
}

/** At most `share` of the hours on the flagged tasks. */
function addShareRow(
  program: LinearProgram,
  { tasks, most, leastTotal }: FunctionShape,
  first: number,
  flag: Uint8Array,
  share: number,
): void {
  let reach = 0
  for (let at = 0; at < tasks.length; at++) if (flag[tasks[at]!]) reach += most[at]!
  if (reach <= share * leastTotal) return
  program.addRow(Number.NEGATIVE_INFINITY, 0)
  for (let at = 0; at < tasks.length; at++) program.addTerm(first + at, flag[tasks[at]!]! - share)
}

function addCoreRow(
  program: LinearProgram,
  { tasks }: FunctionShape,
  first: number,
  core: Uint8Array,
  share: number,
): void {
  let all = true
  for (let at = 0; at < tasks.length; at++) all &&= core[tasks[at]!] === 1
  if (all) return
  program.addRow(0, Number.POSITIVE_INFINITY)
  for (let at = 0; at < tasks.length; at++) program.addTerm(first + at, core[tasks[at]!]! - share)
}

/** For each distinct window within the function's days: the tasks that fit in no other dayparts share its hours. */
function addWindowRows(
  problem: CompiledProblem,
  program: LinearProgram,
  { tasks, days, most, mostTotal }: FunctionShape,
  first: number,
): void {
  for (let at = 0; at < tasks.length; at++) {
    const morning = problem.mornings[tasks[at]!]! & days
    const afternoon = problem.afternoons[tasks[at]!]! & days
    let known = false
    let reach = 0
    for (let other = 0; other < tasks.length; other++) {
      const task = tasks[other]!
      const itsMorning = problem.mornings[task]! & days
      const itsAfternoon = problem.afternoons[task]! & days
      if (other < at && itsMorning === morning && itsAfternoon === afternoon) known = true
      if ((itsMorning & ~morning) === 0 && (itsAfternoon & ~afternoon) === 0) reach += most[other]!
    }
    const room = windowRoom(problem, morning, afternoon)
    if (known || room >= mostTotal || reach <= room) continue
    program.addRow(Number.NEGATIVE_INFINITY, room)
    for (let other = 0; other < tasks.length; other++) {
      const task = tasks[other]!
      const inside =
        (problem.mornings[task]! & days & ~morning) === 0 &&
        (problem.afternoons[task]! & days & ~afternoon) === 0
      if (inside) program.addTerm(first + other, 1)
    }
  }
}

function windowRoom({ parameters }: CompiledProblem, morning: number, afternoon: number): number {
  const { maxDaypartHours, maxDayHours } = parameters
  const single = countBits(morning ^ afternoon)
  const both = countBits(morning & afternoon)
  return single * Math.min(maxDaypartHours, maxDayHours) + both * Math.min(2 * maxDaypartHours, maxDayHours)
}
