import { useState } from 'preact/hooks'
import file from '../../../public/cases/uwv-administratie.json?raw'
import { checkPlan } from '../../../src/analysis/check-plan.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { Plan } from '../../../src/analysis/plan.ts'
import { parseCase } from '../../../src/exchange/parse-case.ts'
import { charts } from '../../../src/i18n/nl/charts.ts'
import type { CandidateProfileRecord } from '../../../src/records/candidate-profile.ts'
import type { CandidateProfileId, DepartmentId } from '../../../src/records/ids.ts'
import { CandidatesView } from '../../../src/screens/candidate/candidates-view.tsx'
import { PlanFlowChart } from '../../../src/screens/flow/plan-flow-chart.tsx'
import { WeekGrid } from '../../../src/screens/workbench/week-grid.tsx'
import { weekSum } from '../../../src/screens/workbench/week-grid-moves.ts'
import type { ChartFile, ChartTexts } from '../../../src/ui/charts/chart-frame.tsx'
import { ProfileChart } from '../../../src/ui/charts/profile-chart.tsx'
import { PageHeader } from '../../../src/ui/page-header.tsx'

const parsed = parseCase(new TextEncoder().encode(file))
if (!parsed.ok) throw new Error('the example does not parse')
const source = parsed.value
const problem = groupingProblem(source, 'adm' as DepartmentId, DEFAULT_PARAMETERS)
const plan: Plan = groupTasks(problem, { iterations: 4000 })
const TEXTS: ChartTexts = charts.frame

const save = ({ name, ending, content, type }: ChartFile) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  link.download = `${name}.${ending}`
  link.click()
}

const tasks = new Map(problem.tasks.map(({ task }) => [task.id, task]))

function Week() {
  const [functions, setFunctions] = useState(plan.functions)
  const { problems } = checkPlan(problem, { functions })
  return (
    <WeekGrid
      label="Week van Inclusieve functie 1"
      allocations={functions[0]!.allocations}
      tasks={tasks}
      parameters={problem.parameters}
      problems={problems.filter((each) => each.function === 0)}
      ruleText={(each) => `${each.rule}: ${each.amount} (${each.bound})`}
      onChange={(taskId, schedule) =>
        setFunctions(
          functions.map((fn, at) =>
            at > 0
              ? fn
              : {
                  allocations: fn.allocations.map((own) =>
                    own.taskId === taskId ? { taskId, schedule, hours: weekSum(schedule) } : own,
                  ),
                },
          ),
        )
      }
    />
  )
}

const GROUP: CandidateProfileRecord = {
  id: 'a' as CandidateProfileId,
  name: 'Groep A',
  demands: { independence: 3, social: 2, deadlines: 1, pace: 1, interruptions: 0, physical: 3 },
  note: '',
  rank: 'a0',
}

export function Candidates() {
  const [profiles, setProfiles] = useState<readonly CandidateProfileRecord[]>([GROUP])
  return (
    <div class="stack">
      <PageHeader title="Analyse" />
      <h2>Kandidaten vergelijken</h2>
      <CandidatesView
        profiles={profiles}
        problem={problem}
        functions={plan.functions}
        functionNames={plan.functions.map((_, at) => `Inclusieve functie ${at + 1}`)}
        onAdd={() => {
          const id = String(profiles.length) as CandidateProfileId
          setProfiles([...profiles, { ...GROUP, id, name: '', demands: {} }])
          return id
        }}
        onChange={(profile, fields) =>
          setProfiles(profiles.map((each) => (each === profile ? { ...each, ...fields } : each)))
        }
        onRemove={(profile) => setProfiles(profiles.filter((each) => each !== profile))}
        onSave={save}
      />
    </div>
  )
}

export function Drawings() {
  return (
    <div class="stack">
      <PageHeader title="Grafieken" />
      <ProfileChart
        headingLevel={2}
        title="Taakeisen van Functie 1 naast Groep A"
        summary="Te zwaar op handelingstempo en storingen."
        texts={TEXTS}
        fileName="taakeisen"
        onSave={save}
        most={4}
        own="wat de functie vraagt"
        other="wat Groep A aankan"
        overText="vraagt te veel"
        underText="vraagt veel minder"
        columnTexts={{ what: 'Taakeis', because: 'Door', difference: 'Verschil' }}
        rows={[
          {
            key: 'a',
            label: 'zelfstandigheid',
            step: 2,
            word: 'zelf doorwerken',
            other: 2,
            because: 'door Archiefdozen klaarzetten voor vernietiging',
          },
          {
            key: 'b',
            label: 'sociaal functioneren',
            step: 0,
            word: 'geen contact',
            other: 3,
            difference: { kind: 'under', text: 'vraagt 3 stappen minder' },
          },
          {
            key: 'c',
            label: 'handelingstempo',
            step: 4,
            word: 'altijd snel',
            other: 2,
            because:
              'door Poststukken sorteren en Arbeidsongeschiktheidsverzekeringsdossiers digitaliseren en controleren op volledigheid: 8,5 uur, 41 % van de functie',
            difference: { kind: 'over', text: 'vraagt 2 stappen meer' },
          },
          { key: 'd', label: 'onvoorspelbaarheid', step: 1, word: 'zelden anders', other: null },
          {
            key: 'e',
            label: 'storingen',
            step: 3,
            word: 'vaak gestoord',
            other: 0,
            because: 'door Telefoon aannemen',
            difference: { kind: 'over', text: 'vraagt 3 stappen meer' },
          },
        ]}
      />
      <PlanFlowChart
        problem={problem}
        plan={plan}
        jobs={source.jobs}
        functionNames={plan.functions.map((_, at) => `Inclusieve functie ${at + 1}`)}
        onSave={save}
      />
      <Week />
    </div>
  )
}
