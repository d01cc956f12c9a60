import type { ComponentChildren } from 'preact'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { Advice } from './next-advice.ts'
import type { SafetyProject, SafetyProps } from './safety-props.ts'

interface Props extends SafetyProps {
  readonly advice: Advice<SafetyProject>
}

type Kind = Advice<SafetyProject>['kind']

const TONES: Readonly<Record<Kind, Tone>> = {
  tab: 'attention',
  move: 'attention',
  backup: 'attention',
  install: 'plain',
  persist: 'plain',
  rehearse: 'plain',
  nothing: 'good',
  start: 'plain',
}

/** The one thing to do now, with the button that does it. */
export function AdviceCard(props: Props) {
  const { safety, projects } = useMessages()
  const { advice } = props
  const title =
    advice.kind === 'backup'
      ? safety.advice.backup({ name: advice.project.name || projects.unnamed })
      : safety.advice[advice.kind]
  return (
    <section aria-label={safety.nextStep}>
      <Notice tone={TONES[advice.kind]} title={title} actions={<AdviceAction {...props} />}>
        <p>{safety.advice[`${advice.kind}Text`]}</p>
      </Notice>
    </section>
  )
}

function AdviceAction({ advice, ...on }: Props): ComponentChildren {
  const { safety } = useMessages()
  const button = (text: string, onClick: () => void) => (
    <Button variant="primary" onClick={onClick}>
      {text}
    </Button>
  )
  switch (advice.kind) {
    case 'tab':
    case 'move':
      return button(safety.showSteps, on.onShowSteps)
    case 'backup':
      return button(safety.makeBackup, () => on.onBackup(advice.project.id))
    case 'install':
      return button(safety.install, on.onInstall)
    case 'persist':
      return button(safety.askToKeep, on.onAskToKeep)
    case 'rehearse':
      return button(safety.rehearse, on.onRehearse)
    default:
      return null
  }
}
