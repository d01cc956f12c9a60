import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { rounds } from '../../i18n/nl/rounds.ts'
import type { SamplingPlanRecord } from '../../records/sampling.ts'
import { SAMPLING_MODES } from '../../records/sampling.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ChipsOf } from './chips-of.tsx'
import type { SubjectChoice } from './chosen-subjects.ts'
import {
  EVERY,
  expectedOf,
  firstDraft,
  isOvernight,
  MOST_EVERY,
  type PlanDraft,
  problemOf,
} from './plan-draft.ts'
import { SubjectsField } from './subjects-field.tsx'

interface FormProps {
  /** Calendar date, and minutes after midnight. */
  readonly today: string
  readonly minute: number
  readonly choices: readonly SubjectChoice[]
  /** The plan before it: what it chose is not asked again. */
  readonly last: SamplingPlanRecord | null
  readonly departmentHref: string
  /** Of rounds walked here before; null where too few tell. */
  readonly designEffect: number | null
  readonly onPlan: (draft: PlanDraft) => void
}

interface Props extends FormProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** A plan in one sheet: whoever agrees with all of it taps once. */
export function PlanSheet({ open, onClose, ...form }: Props) {
  const words = useArea('rounds', rounds)
  const { common } = useMessages()
  return (
    <Sheet open={open} from="side" title={words.planTitle} closeLabel={common.close} onClose={onClose}>
      {open && <PlanForm {...form} />}
    </Sheet>
  )
}

function PlanForm({ today, minute, choices, last, departmentHref, designEffect, onPlan }: FormProps) {
  const words = useArea('rounds', rounds)
  const [draft, setDraft] = useState(() => firstDraft(today, choices, last))
  const change = (changes: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...changes }))
  const problem = problemOf(draft)
  return (
    <div class="round-plan">
      <Segmented
        label={words.mode}
        options={SAMPLING_MODES.map((value) => ({ value, label: words.modes[value] }))}
        value={draft.mode}
        onChange={(mode) => change({ mode, every: EVERY[mode] })}
      />
      <p class="round-plan__hint">{words.modeHints[draft.mode]}</p>
      <NumberField
        key={draft.mode}
        class="round-plan__number"
        label={draft.mode === 'random' ? words.everyRounds : words.everyMinutes}
        value={draft.every}
        min={1}
        max={MOST_EVERY[draft.mode]}
        check={(value) => (Number.isInteger(value) ? null : words.numberUnreadable)}
        texts={{
          unreadable: words.numberUnreadable,
          tooSmall: words.numberTooSmall,
          tooLarge: words.numberTooLarge,
        }}
        onChange={(every) => every !== null && change({ every })}
      />
      <div class="round-plan__pair">
        <TextField
          label={words.firstDay}
          type="date"
          value={draft.firstDay}
          onInput={(firstDay) => change({ firstDay })}
        />
        <TextField
          label={words.lastDay}
          type="date"
          min={draft.firstDay}
          value={draft.lastDay}
          onInput={(lastDay) => change({ lastDay })}
        />
        <TextField label={words.from} type="time" value={draft.from} onInput={(from) => change({ from })} />
        <TextField
          label={words.until}
          type="time"
          value={draft.until}
          onInput={(until) => change({ until })}
        />
      </div>
      {isOvernight(draft) && <p class="round-plan__hint">{words.overnight}</p>}
      <ChipsOf
        title={words.weekdaysTitle}
        chips={words.weekdays.map((label, n) => ({ key: n + 1, label }))}
        on={draft.weekdays}
        onChange={(weekdays) => change({ weekdays: [...weekdays].sort() })}
      />
      <SubjectsField
        {...{ choices, departmentHref }}
        subjects={draft.subjects}
        onChange={(subjects) => change({ subjects })}
      />
      <Precision {...{ draft, change }} />
      {problem ? (
        <Notice tone="attention" title={words.planProblems[problem]} />
      ) : (
        <ExpectedText {...{ draft, today, minute, designEffect }} />
      )}
      <Button size="floor" variant="primary" disabled={problem !== null} onClick={() => onPlan(draft)}>
        {words.makePlan}
      </Button>
    </div>
  )
}

interface PartProps {
  readonly draft: PlanDraft
  readonly change: (changes: Partial<PlanDraft>) => void
}

const POINTS = ['3', '5', '10'] as const
const CERTAINTIES = ['90', '95', '99'] as const
const percents = (part: number) => String(Math.round(part * 100))

function Precision({ draft, change }: PartProps) {
  const words = useArea('rounds', rounds)
  return (
    <>
      <Segmented
        label={words.margin}
        options={POINTS.map((value) => ({ value, label: words.points({ points: Number(value) }) }))}
        value={percents(draft.margin) as (typeof POINTS)[number]}
        onChange={(value) => change({ margin: Number(value) / 100 })}
      />
      <Segmented
        label={words.confidence}
        options={CERTAINTIES.map((value) => ({ value, label: `${value} %` }))}
        value={percents(draft.confidence) as (typeof CERTAINTIES)[number]}
        onChange={(value) => change({ confidence: Number(value) / 100 })}
      />
    </>
  )
}

function ExpectedText({
  draft,
  today,
  minute,
  designEffect,
}: Pick<FormProps, 'today' | 'minute' | 'designEffect'> & { readonly draft: PlanDraft }) {
  const words = useArea('rounds', rounds)
  const { formatNumber } = useFormat()
  const { rounds: count, looks, margin, needed } = expectedOf(draft, today, minute, designEffect ?? 1)
  return (
    <p class="round-plan__expected" role="status">
      {words.expected({ rounds: count, looks })}{' '}
      {margin !== null &&
        words[designEffect === null ? 'expectedAtBest' : 'expectedMargin']({
          reached: formatNumber(margin * 100, 0),
          wanted: percents(draft.margin),
          needed,
        })}
    </p>
  )
}
