import type { ParameterStanding } from '../../analysis/parameter-standings.ts'
import { PARAMETER_GROUPS } from './parameter-groups.ts'
import { parameterName, parameterValue } from './parameter-words.ts'
import { useParameterWords } from './parameters-view.tsx'
import './parameters.css'

interface Props {
  readonly standings: readonly ParameterStanding[]
}

/** On paper only: every number a plan was searched with, those that are not the default with it. */
export function ParametersInPrint({ standings }: Props) {
  const words = useParameterWords()
  const { texts } = words
  const order = Object.values(PARAMETER_GROUPS).flat()
  return (
    <section class="parameters-print" aria-hidden="true">
      <h2>{texts.printTitle}</h2>
      <dl class="parameters-print__list">
        {[...standings]
          .sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
          .map(({ path, value, standard }) => (
            <div key={path} class="parameters-print__row" data-other={value !== standard || undefined}>
              <dt>{parameterName(path, words)}</dt>
              <dd>
                {parameterValue(path, value, words)}
                {value !== standard &&
                  ` (${texts.printStandard({ value: parameterValue(path, standard, words) })})`}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
