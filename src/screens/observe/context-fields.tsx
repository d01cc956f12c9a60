import { useState } from 'preact/hooks'
import { LOAD_CATALOGUE } from '../../i18n/load-catalogue.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import { ENVIRONMENT, type EnvironmentFactor, type Level, LOAD_SECTIONS } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { LevelPicker } from '../../ui/level-picker.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { loadWord } from './content-words.ts'
import type { FloorContext } from './floor-context.ts'
import { knownWord } from './known-word.ts'

export interface ContextChanges {
  /** '' takes the place away. */
  readonly onPlace: (place: string) => void
  readonly onLoad: (factor: string, on: boolean) => void
  /** null takes the grade away. */
  readonly onGrade: (factor: EnvironmentFactor, level: Level | null) => void
}

interface Props extends ContextChanges {
  readonly context: FloorContext
  /** Every place known here, most used first. */
  readonly places: readonly string[]
  /** Words of this department that are not in the catalogue. */
  readonly ownWords: readonly string[]
}

/** Place, load and surroundings, all of them: of what runs now, or of one observation. */
export function ContextFields(props: Props) {
  return (
    <>
      <PlaceFields {...props} />
      <LoadFields {...props} />
      <EnvironmentFields {...props} />
    </>
  )
}

function PlaceFields({ context, places, onPlace }: Props) {
  const { observe } = useMessages()
  const shown = [...new Set([...places, ...(context.location ? [context.location] : [])])]
  return (
    <section class="floor__group">
      <h3>{observe.place}</h3>
      {shown.length > 0 && (
        <ChipGroup label={observe.place}>
          {shown.map((place) => (
            <Chip
              key={place}
              label={place}
              on={context.location === place}
              onToggle={() => onPlace(context.location === place ? '' : place)}
            />
          ))}
        </ChipGroup>
      )}
      <AddWord
        label={observe.newPlace}
        addLabel={observe.addPlace}
        onAdd={(place) => onPlace(knownWord(place, shown))}
      />
    </section>
  )
}

function LoadFields({ context, ownWords, onLoad }: Props) {
  const { observe, load } = useMessages()
  const isOwn = (factor: string) => !Object.hasOwn(load.factors, factor)
  const words = [...new Set([...ownWords, ...context.load.filter(isOwn)])]
  const knownLoad = (word: string): string => {
    const catalogued = Object.entries(load.factors).find(([, name]) => knownWord(word, [name]) === name)
    return catalogued?.[0] ?? knownWord(word, words)
  }
  const chips = (factors: readonly string[]) =>
    factors.map((factor) => {
      const on = context.load.includes(factor)
      return <Chip key={factor} label={loadWord(factor, load)} on={on} onToggle={() => onLoad(factor, !on)} />
    })
  return (
    <section class="floor__group">
      <h3>{load.title}</h3>
      {LOAD_SECTIONS.map((section) => (
        <div key={section} class="floor__section">
          <p class="floor__section-name">{load.sections[section]}</p>
          <ChipGroup label={load.sections[section]}>{chips(LOAD_CATALOGUE[section])}</ChipGroup>
        </div>
      ))}
      {words.length > 0 && (
        <div class="floor__section">
          <p class="floor__section-name">{observe.ownWords}</p>
          <ChipGroup label={observe.ownWords}>{chips(words)}</ChipGroup>
        </div>
      )}
      <AddWord
        label={observe.ownWord}
        addLabel={observe.addWord}
        onAdd={(word) => onLoad(knownLoad(word), true)}
      />
    </section>
  )
}

function EnvironmentFields({ context, onGrade }: Props) {
  const { observe, levels } = useMessages()
  return (
    <section class="floor__group">
      <h3>{levels.environmentTitle}</h3>
      {ENVIRONMENT.map((factor) => {
        const level = context.environment[factor] ?? null
        return (
          <div key={factor} class="floor__grade">
            <LevelPicker
              label={levels.environment[factor]}
              steps={levels.environmentSteps}
              value={level}
              emptyText={observe.notGraded}
              onChange={(next) => onGrade(factor, next)}
            />
            {level !== null && (
              <Button variant="quiet" onClick={() => onGrade(factor, null)}>
                {observe.clearGrade({ factor: levels.environment[factor] })}
              </Button>
            )}
          </div>
        )
      })}
    </section>
  )
}

interface AddWordProps {
  readonly label: string
  readonly addLabel: string
  readonly onAdd: (word: string) => void
}

function AddWord({ label, addLabel, onAdd }: AddWordProps) {
  const [word, setWord] = useState('')
  const add = () => {
    if (word.trim() === '') return
    onAdd(word.trim())
    setWord('')
  }
  return (
    <div class="floor__add">
      <TextField label={label} value={word} maxLength={80} onInput={setWord} onEnter={add} />
      <Button icon="plus" disabled={word.trim() === ''} onClick={add}>
        {addLabel}
      </Button>
    </div>
  )
}
