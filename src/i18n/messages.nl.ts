import { actions } from './nl/actions.ts'
import { common } from './nl/common.ts'
import { department } from './nl/department.ts'
import { exchange } from './nl/exchange.ts'
import { frame } from './nl/frame.ts'
import { guide } from './nl/guide.ts'
import { levels } from './nl/levels.ts'
import { load } from './nl/load.ts'
import { lock } from './nl/lock.ts'
import { observe } from './nl/observe.ts'
import { offline } from './nl/offline.ts'
import { print } from './nl/print.ts'
import { projects } from './nl/projects.ts'
import { safety } from './nl/safety.ts'
import { search } from './nl/search.ts'
import { settings } from './nl/settings.ts'
import { storage } from './nl/storage.ts'
import { tasks } from './nl/tasks.ts'
import { walk } from './nl/walk.ts'

/** Every text on the screen, by area. Dutch decides which keys exist; a new area is one line here and one in English. */
export const nl = {
  actions,
  common,
  department,
  exchange,
  frame,
  guide,
  levels,
  load,
  lock,
  observe,
  print,
  offline,
  projects,
  search,
  safety,
  settings,
  storage,
  tasks,
  walk,
}

export type Messages = typeof nl

/**
 * Texts of rooms that are not on the first screen: `useArea` takes them from the room's own chunk, so that they cost the
 * start nothing. A new one is a line here and one in English.
 */
export interface AreaMessages {
  readonly interviews: typeof import('./nl/interviews.ts').interviews
  readonly analysis: typeof import('./nl/analysis.ts').analysis
  readonly history: typeof import('./nl/history.ts').history
  readonly tables: typeof import('./nl/tables.ts').tables
  readonly project: typeof import('./nl/project.ts').project
  readonly workbench: typeof import('./nl/workbench.ts').workbench
  readonly explain: typeof import('./nl/explain.ts').explain
  readonly effects: typeof import('./nl/effects.ts').effects
  readonly charts: typeof import('./nl/charts.ts').charts
  readonly scenarios: typeof import('./nl/scenarios.ts').scenarios
  readonly exact: typeof import('./nl/exact.ts').exact
  readonly parameters: typeof import('./nl/parameters.ts').parameters
  readonly sharing: typeof import('./nl/sharing.ts').sharing
  readonly sync: typeof import('./nl/sync.ts').sync
  readonly direct: typeof import('./nl/direct.ts').direct
  readonly incoming: typeof import('./nl/incoming.ts').incoming
  readonly discussion: typeof import('./nl/discussion.ts').discussion
  readonly findings: typeof import('./nl/findings.ts').findings
  readonly handover: typeof import('./nl/handover.ts').handover
  readonly reading: typeof import('./nl/reading.ts').reading
  readonly scoring: typeof import('./nl/scoring.ts').scoring
  readonly advice: typeof import('./nl/advice.ts').advice
  readonly feedback: typeof import('./nl/feedback.ts').feedback
  readonly report: typeof import('./nl/report.ts').report
  readonly paper: typeof import('./nl/paper.ts').paper
  readonly reporting: typeof import('./nl/reporting.ts').reporting
  readonly remote: typeof import('./nl/remote.ts').remote
  readonly recording: typeof import('./nl/recording.ts').recording
  readonly walking: typeof import('./nl/walking.ts').walking
  readonly hours: typeof import('./nl/hours.ts').hours
  readonly rounds: typeof import('./nl/rounds.ts').rounds
  readonly timeline: typeof import('./nl/timeline.ts').timeline
  readonly seen: typeof import('./nl/seen.ts').seen
  readonly watching: typeof import('./nl/watching.ts').watching
  readonly practice: typeof import('./nl/practice.ts').practice
  readonly media: typeof import('./nl/media.ts').media
  readonly floorplan: typeof import('./nl/floorplan.ts').floorplan
  readonly scheme: typeof import('./nl/scheme.ts').scheme
  readonly withdrawal: typeof import('./nl/withdrawal.ts').withdrawal
}

/** What there is of a language: Dutch areas come with their room, English has all. */
export type Catalogue = Messages & Partial<AreaMessages>
