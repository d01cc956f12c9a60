import { actions } from './nl/actions.ts'
import { analysis } from './nl/analysis.ts'
import { common } from './nl/common.ts'
import { department } from './nl/department.ts'
import { exchange } from './nl/exchange.ts'
import { frame } from './nl/frame.ts'
import { guide } from './nl/guide.ts'
import { history } from './nl/history.ts'
import { interviews } from './nl/interviews.ts'
import { levels } from './nl/levels.ts'
import { load } from './nl/load.ts'
import { lock } from './nl/lock.ts'
import { observe } from './nl/observe.ts'
import { offline } from './nl/offline.ts'
import { print } from './nl/print.ts'
import { project } from './nl/project.ts'
import { projects } from './nl/projects.ts'
import { safety } from './nl/safety.ts'
import { search } from './nl/search.ts'
import { settings } from './nl/settings.ts'
import { storage } from './nl/storage.ts'
import { tables } from './nl/tables.ts'
import { tasks } from './nl/tasks.ts'
import { walk } from './nl/walk.ts'

/** Every text on the screen, by area. Dutch decides which keys exist; a new area is one line here and one in English. */
export const nl = {
  actions,
  analysis,
  common,
  department,
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
}

export type Messages = typeof nl
