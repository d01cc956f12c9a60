import { compareText } from '../../records/ids.ts'
import { ENVIRONMENT, type EnvironmentFactor } from '../../records/scales.ts'
import { type SeenStream, segmentsOf } from './streams.ts'

export interface LoadExposure {
  /** Code of the catalogue, or free words. */
  readonly factor: string
  /** Of the observed person's time: where several things ran, it holds when it was noted with one of them. */
  readonly hours: number
  /** 0-1. */
  readonly share: number
}

export interface EnvironmentExposure {
  readonly factor: EnvironmentFactor
  /** Time in which a level was noted, decimal hours. */
  readonly hours: number
  /** Mean level over that time, 0-4; where several things ran, the heaviest. */
  readonly mean: number
  readonly heaviest: number
}

/** How long each load held, and how heavy the surroundings were. Most first, then by factor. */
export function loadExposure(streams: readonly SeenStream[]): {
  readonly loads: readonly LoadExposure[]
  readonly environment: readonly EnvironmentExposure[]
} {
  let whole = 0
  const held = new Map<string, number>()
  const levels = new Map<EnvironmentFactor, { time: number; weighed: number; heaviest: number }>()
  for (const stream of streams)
    for (const { from, to, running } of segmentsOf(stream)) {
      const time = (to - from) / 3_600_000
      whole += time
      for (const factor of new Set(running.flatMap(({ observation }) => observation.load ?? [])))
        held.set(factor, (held.get(factor) ?? 0) + time)
      for (const factor of ENVIRONMENT) {
        const noted = running.flatMap(({ observation }) => observation.environment?.[factor] ?? [])
        if (noted.length === 0) continue
        const level = Math.max(...noted)
        const sum = levels.get(factor) ?? { time: 0, weighed: 0, heaviest: 0 }
        levels.set(factor, {
          time: sum.time + time,
          weighed: sum.weighed + level * time,
          heaviest: Math.max(sum.heaviest, level),
        })
      }
    }
  return {
    loads: [...held]
      .map(([factor, hours]) => ({ factor, hours, share: hours / whole }))
      .sort((a, b) => b.hours - a.hours || compareText(a.factor, b.factor)),
    environment: ENVIRONMENT.flatMap((factor) => {
      const sum = levels.get(factor)
      return sum && sum.time > 0
        ? [{ factor, hours: sum.time, mean: sum.weighed / sum.time, heaviest: sum.heaviest }]
        : []
    }),
  }
}
