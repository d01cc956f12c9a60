#!/usr/bin/env node
// The referee: checks a plan against the rules of the grouping problem and prints its score. Independent of src on purpose.
// Usage: node check-plan.mjs CASE.json PLAN.json    (PLAN.json as printed by the analyse command; "-" reads standard input)
// Exit status: 0 every result is valid, 1 a rule is broken, 2 a file cannot be read.
import { readFileSync } from 'node:fs'

const DEMANDS = [
  'independence',
  'social',
  'deadlines',
  'pace',
  'interruptions',
  'unpredictability',
  'physical',
]
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri']
const DAYPARTS = new Set(DAYS.flatMap((day) => [`${day}-am`, `${day}-pm`]))
const TOLERANCE = 1e-4
const DEFAULTS = {
  minHours: 16,
  maxHours: 24,
  maxDays: 4,
  minDayHours: 4,
  maxDayHours: 6,
  maxDaypartHours: 4,
  maxTaskShare: 0.4,
  maxPossibleShare: 0.45,
  minCoreShare: 0.5,
  minTaskHours: 2,
  minTasks: 4,
  maxVanishingShare: 0.5,
  maxLocations: 2,
  maxFunctions: 6,
  valueSuitable: 1,
  valuePossible: 0.6,
  digital: { low: 1, medium: 0.8, high: 0.5 },
  shedBonus: 0.25,
  reservation: 0.2,
  openCost: 2,
  demandCost: 0.2,
  processCost: 1,
  locationCost: 1.5,
  departmentCost: 2,
  splitCost: 0.5,
}

const timesPerWeek = ({ times, per }) => times * { day: 5, week: 1, month: 12 / 52, year: 1 / 52 }[per]

export function verdict(task) {
  if (task.override) return task.override.verdict
  const grade = (level) => (level <= 1 ? 2 : level === 2 ? 1 : 0)
  const rate = timesPerWeek(task.frequency)
  const grades = [
    grade(task.knowledge),
    rate >= 1 - 1e-9 ? 2 : rate >= 12 / 52 - 1e-9 ? 1 : 0,
    grade(task.responsibility),
  ]
  return grades.includes(0) ? 'unsuitable' : grades.includes(1) ? 'possible' : 'suitable'
}

/** The analysts' summary, or what the task's current holders (a person whose job is one of its jobs) said in the interviews. */
export function wishOf(file, task) {
  if (task.wish) return task.wish
  const jobOf = new Map((file.people ?? []).map((person) => [person.id, person.jobId]))
  const said = (file.interviews ?? [])
    .filter((interview) => (task.jobIds ?? []).includes(jobOf.get(interview.personId)))
    .flatMap((interview) => interview.wishes ?? [])
    .filter((wish) => wish.taskId === task.id)
    .map((wish) => wish.wish)
  if (said.includes('keep') || said.includes('more')) return 'keep'
  return said.includes('shed') ? 'shed' : 'neutral'
}

export function eligibleTasks(file, departmentId) {
  return file.tasks.filter(
    (task) =>
      (departmentId === '*' || task.departmentId === departmentId) &&
      task.origin !== 'additional' &&
      !['keep', 'more'].includes(wishOf(file, task)) &&
      task.hoursPerWeek > 0 &&
      verdict(task) !== 'unsuitable',
  )
}

/** Most hours of a task on one day, all functions together: a task done n times a week gives one n-th of its week a day. */
function dayBound(task) {
  const days = new Set((task.dayparts ?? [...DAYPARTS]).map((daypart) => daypart.slice(0, 3))).size
  return task.hoursPerWeek / Math.min(days, Math.max(1, timesPerWeek(task.frequency)))
}

/** Smallest allocation of a task, in hours. */
const leastHours = (task, p) => Math.min(p.minTaskHours, task.hoursPerWeek, dayBound(task) * p.maxDays)

/** Problems of one result and its score in weighted hours per week. */
export function checkResult(file, departmentId, functions, parameters = {}) {
  const p = { ...DEFAULTS, ...parameters, digital: { ...DEFAULTS.digital, ...parameters.digital } }
  const tasks = new Map(eligibleTasks(file, departmentId).map((task) => [task.id, task]))
  const core = new Set(file.processes.filter((process) => process.core).map((process) => process.id))
  const problems = []
  const given = new Map()
  const perDay = new Map()
  let score = 0
  if (functions.length > p.maxFunctions)
    problems.push(`${functions.length} functions, at most ${p.maxFunctions}`)
  functions.forEach((fn, index) => {
    const say = (text) => problems.push(`function ${index + 1}: ${text}`)
    const hoursIn = {}
    const used = []
    let total = 0,
      possible = 0,
      inCore = 0,
      vanishing = 0,
      value = 0
    for (const { taskId, hours, schedule } of fn.allocations) {
      const task = tasks.get(taskId)
      if (!task) {
        say(`task ${taskId} is not eligible`)
        continue
      }
      if (used.includes(task)) say(`task ${taskId} appears twice`)
      used.push(task)
      if (!(hours > 0) || hours < leastHours(task, p) - TOLERANCE) say(`task ${taskId} has ${hours} h`)
      total += hours
      given.set(taskId, (given.get(taskId) ?? 0) + hours)
      if (verdict(task) === 'possible') possible += hours
      if (core.has(task.processId)) inCore += hours
      if (task.digitalisationRisk === 'high') vanishing += hours
      const base = verdict(task) === 'suitable' ? p.valueSuitable : p.valuePossible
      value +=
        hours *
        ((base + (wishOf(file, task) === 'shed' ? p.shedBonus : 0)) *
          p.digital[task.digitalisationRisk ?? 'low'] -
          p.reservation)
      let placed = 0
      for (const [daypart, amount] of Object.entries(schedule ?? {})) {
        if (!DAYPARTS.has(daypart)) say(`unknown daypart ${daypart}`)
        if (amount < -TOLERANCE) say(`negative hours in ${daypart}`)
        if (amount > TOLERANCE && task.dayparts && !task.dayparts.includes(daypart))
          say(`task ${taskId} cannot be done in ${daypart}`)
        hoursIn[daypart] = (hoursIn[daypart] ?? 0) + amount
        placed += amount
      }
      for (const day of DAYS) {
        const onDay = (schedule?.[`${day}-am`] ?? 0) + (schedule?.[`${day}-pm`] ?? 0)
        perDay.set(`${taskId} on ${day}`, (perDay.get(`${taskId} on ${day}`) ?? 0) + onDay)
      }
      if (Math.abs(placed - hours) > TOLERANCE) say(`task ${taskId}: ${hours} h but ${placed} h scheduled`)
    }
    if (used.length < p.minTasks) say(`${used.length} tasks`)
    if (total < p.minHours - TOLERANCE || total > p.maxHours + TOLERANCE) say(`${total} h a week`)
    for (const { taskId, hours } of fn.allocations)
      if (hours > p.maxTaskShare * total + TOLERANCE) say(`task ${taskId} is more than its share`)
    if (possible > p.maxPossibleShare * total + TOLERANCE) say('too many possible tasks')
    if (vanishing > p.maxVanishingShare * total + TOLERANCE)
      say('too much work that digitalisation threatens')
    if (inCore < p.minCoreShare * total - TOLERANCE) say('too little core process')
    let days = 0
    for (const day of DAYS) {
      const halves = [hoursIn[`${day}-am`] ?? 0, hoursIn[`${day}-pm`] ?? 0]
      const sum = halves[0] + halves[1]
      if (halves.some((half) => half > p.maxDaypartHours + TOLERANCE)) say(`a daypart on ${day} is too long`)
      if (sum <= TOLERANCE) continue
      days += 1
      if (sum < p.minDayHours - TOLERANCE || sum > p.maxDayHours + TOLERANCE) say(`${sum} h on ${day}`)
    }
    if (days > p.maxDays) say(`${days} days`)
    const count = (field) => new Set(used.map((task) => task[field] ?? '')).size
    if (count('location') > p.maxLocations) say(`${count('location')} locations`)
    const demand = DEMANDS.reduce(
      (sum, name) =>
        sum + (p.demandWeights?.[name] ?? 1) * Math.max(0, ...used.map((task) => task.demands[name])) ** 2,
      0,
    )
    score +=
      value -
      p.openCost -
      p.demandCost * demand -
      p.processCost * (count('processId') - 1) -
      p.locationCost * (count('location') - 1) -
      p.departmentCost * (count('departmentId') - 1)
  })
  const allocations = functions.reduce((sum, fn) => sum + fn.allocations.length, 0)
  score -= p.splitCost * (allocations - given.size)
  for (const task of tasks.values()) {
    for (const day of DAYS) {
      const hours = perDay.get(`${task.id} on ${day}`) ?? 0
      if (hours > dayBound(task) + TOLERANCE)
        problems.push(`task ${task.id}: ${hours} h on ${day}, it has ${dayBound(task)} a day`)
    }
  }
  for (const [taskId, hours] of given) {
    if (hours > tasks.get(taskId).hoursPerWeek + TOLERANCE)
      problems.push(`task ${taskId}: ${hours} h given, it has ${tasks.get(taskId).hoursPerWeek}`)
  }
  return { problems, score }
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  let file, plan
  try {
    file = JSON.parse(readFileSync(process.argv[2], 'utf8'))
    plan = JSON.parse(readFileSync(process.argv[3] === '-' ? 0 : process.argv[3], 'utf8'))
  } catch (error) {
    console.error(String(error.message))
    process.exit(2)
  }
  let failed = false
  for (const result of plan.results) {
    const { problems, score } = checkResult(
      file,
      result.departmentId,
      result.functions,
      plan.parameters ?? {},
    )
    failed ||= problems.length > 0
    console.log(`${result.departmentId} ${problems.length ? 'INVALID' : 'valid'} score ${score.toFixed(4)}`)
    problems.forEach((problem) => console.log(`  ${problem}`))
  }
  process.exit(failed ? 1 : 0)
}
