import { FLOOR_SPEEDS, type FloorSpeed } from '../../analysis/practice/floor-clock.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import './clock-bar.css'

interface Props {
  /** Wall time of the floor, with offset. */
  readonly time: string
  readonly round: number
  readonly speed: number
  readonly isHeld: boolean
  /** The floor was held because nobody was looking. */
  readonly waited: boolean
  readonly onSpeed: (speed: FloorSpeed) => void
  readonly onHold: () => void
  readonly onGoOn: () => void
  readonly onFinish: () => void
}

/** The clock of the floor: how late it is there, how fast it goes. */
export function ClockBar(props: Props) {
  const { time, round, speed, isHeld, waited } = props
  const words = useArea('practice', practice)
  const { formatClock } = useFormat()
  const clock = formatClock(time)
  return (
    <div class="clock-bar">
      <p class="clock-bar__time">
        <strong>{clock}</strong> <small>{words.clock({ round })}</small>
      </p>
      <div class="clock-bar__run">
        {isHeld ? (
          <Button variant="primary" icon="play" onClick={props.onGoOn}>
            {words.goOn}
          </Button>
        ) : (
          <Button icon="pause" onClick={props.onHold}>
            {words.hold}
          </Button>
        )}
        <Button icon="check" onClick={props.onFinish}>
          {words.finish}
        </Button>
      </div>
      <div class="clock-bar__speed">
        <Select
          label={words.speed}
          labelHidden
          options={FLOOR_SPEEDS.map((each) => ({
            value: String(each),
            label: words.speedOf({ speed: each }),
          }))}
          value={String(speed)}
          onChange={(value) => props.onSpeed(Number(value) as FloorSpeed)}
        />
      </div>
      <p class="clock-bar__held" role="status" data-waited={waited}>
        {isHeld && (waited ? words.waited({ time: clock }) : words.held)}
      </p>
    </div>
  )
}
