import { actions } from './en/actions.ts'
import { advice } from './en/advice.ts'
import { analysis } from './en/analysis.ts'
import { charts } from './en/charts.ts'
import { common } from './en/common.ts'
import { department } from './en/department.ts'
import { direct } from './en/direct.ts'
import { discussion } from './en/discussion.ts'
import { effects } from './en/effects.ts'
import { exact } from './en/exact.ts'
import { exchange } from './en/exchange.ts'
import { explain } from './en/explain.ts'
import { feedback } from './en/feedback.ts'
import { findings } from './en/findings.ts'
import { floorplan } from './en/floorplan.ts'
import { frame } from './en/frame.ts'
import { guide } from './en/guide.ts'
import { handover } from './en/handover.ts'
import { history } from './en/history.ts'
import { hours } from './en/hours.ts'
import { incoming } from './en/incoming.ts'
import { interviews } from './en/interviews.ts'
import { levels } from './en/levels.ts'
import { load } from './en/load.ts'
import { lock } from './en/lock.ts'
import { media } from './en/media.ts'
import { observe } from './en/observe.ts'
import { offline } from './en/offline.ts'
import { paper } from './en/paper.ts'
import { parameters } from './en/parameters.ts'
import { practice } from './en/practice.ts'
import { print } from './en/print.ts'
import { project } from './en/project.ts'
import { projects } from './en/projects.ts'
import { reading } from './en/reading.ts'
import { recording } from './en/recording.ts'
import { remote } from './en/remote.ts'
import { report } from './en/report.ts'
import { reporting } from './en/reporting.ts'
import { rounds } from './en/rounds.ts'
import { safety } from './en/safety.ts'
import { scenarios } from './en/scenarios.ts'
import { scheme } from './en/scheme.ts'
import { scoring } from './en/scoring.ts'
import { search } from './en/search.ts'
import { seen } from './en/seen.ts'
import { settings } from './en/settings.ts'
import { sharing } from './en/sharing.ts'
import { storage } from './en/storage.ts'
import { sync } from './en/sync.ts'
import { tables } from './en/tables.ts'
import { tasks } from './en/tasks.ts'
import { timeline } from './en/timeline.ts'
import { walk } from './en/walk.ts'
import { walking } from './en/walking.ts'
import { watching } from './en/watching.ts'
import { withdrawal } from './en/withdrawal.ts'
import { workbench } from './en/workbench.ts'
import type { AreaMessages, Messages } from './messages.nl.ts'

export const en: Messages & AreaMessages = {
  actions,
  analysis,
  common,
  department,
  exact,
  exchange,
  frame,
  guide,
  history,
  interviews,
  levels,
  load,
  lock,
  observe,
  print,
  project,
  offline,
  projects,
  search,
  safety,
  settings,
  storage,
  tables,
  tasks,
  walk,
  workbench,
  explain,
  effects,
  charts,
  scenarios,
  parameters,
  sharing,
  sync,
  direct,
  incoming,
  discussion,
  findings,
  handover,
  reading,
  scoring,
  advice,
  feedback,
  report,
  paper,
  reporting,
  remote,
  recording,
  hours,
  rounds,
  timeline,
  seen,
  walking,
  watching,
  practice,
  media,
  floorplan,
  scheme,
  withdrawal,
}
