import type { wishWords as dutch } from '../../nl/report/wish-words.ts'
import { alone, capital, counted, inWords, listed } from './counts.ts'

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')
const others = (count: number) => counted(count, 'other', 'others')
const alsoOthers = (count: number) => `According to the analysts this holds for ${others(count)} as well.`

export const wishWords: typeof dutch = {
  wishes: {
    answerShed: (p) => {
      if (p.said + p.analysts === 0) return ''
      const count = p.said === 0 ? p.analysts : p.said
      const by = p.said === 0 ? ', according to the analysts,' : ''
      const lead = ` ${capital(counted(count, 'task', 'tasks'))} people${by} would rather not do ${count === 1 ? 'goes' : 'go'} with that`
      return p.said === 0 || p.analysts === 0
        ? `${lead}.`
        : `${lead}; according to the analysts this holds for ${others(p.analysts)} as well.`
    },
    shed: (p) => {
      const by = p.said === 0 && p.analysts > 0 ? ', according to the analysts,' : ''
      const count = p.said === 0 ? p.analysts : p.said
      const lead =
        count === p.all
          ? p.all === 1
            ? `Those who do this task now${by} would rather not.`
            : `Those who do these ${inWords(p.all)} tasks now${by} would rather not do any of them.`
          : `Of the ${counted(p.all, 'task', 'tasks')}, ${alone(count)} ${isOrAre(count)} ${count === 1 ? 'one' : 'ones'} staff${by} would rather hand over.`
      return p.said === 0 || p.analysts === 0 ? lead : `${lead} ${alsoOthers(p.analysts)}`
    },
    keptSome: (p) => {
      const by = p.said.length === 0 ? ', according to the analysts,' : ''
      const also =
        p.said.length > 0 && p.analysts.length > 0
          ? ` According to the analysts this holds for ${listed(p.analysts)} as well.`
          : ''
      return `Note: staff${by} want to keep ${listed(p.said.length === 0 ? p.analysts : p.said)}.${also} Discuss this with them first.`
    },
    keeps: (p) => {
      const by = p.said.length === 0 ? ', according to the analysts,' : ''
      const also =
        p.said.length > 0 && p.analysts.length > 0
          ? ` According to the analysts also: ${listed(p.analysts)}.`
          : ''
      return `People${by} want to keep these tasks, or do more of them: ${listed(p.said.length === 0 ? p.analysts : p.said)}.${also} They stay where they are.`
    },
    shedSays: (p) => {
      const count = p.said === 0 ? p.analysts : p.said
      const by = p.said === 0 ? ', according to the analysts,' : ''
      const lead = `${capital(counted(count, 'task', 'tasks'))} staff${by} would rather not do ${count === 1 ? 'goes' : 'go'} to somebody for whom this is fitting work.`
      return p.said === 0 || p.analysts === 0 ? lead : `${lead} ${alsoOthers(p.analysts)}`
    },
    shedCell: (p) =>
      p.analysts === null ? p.said : `${p.said}, and ${p.analysts} more according to the analysts`,
    byAnalysts: (p) => `${p.wish} (according to the analysts)`,
    byAnalystsWithin: (p) => `${p.wish}, according to the analysts`,
    shedByAnalysts: (p) =>
      p.isMore
        ? `According to the analysts this holds for ${counted(p.count, 'other task', 'other tasks')} as well.`
        : `This takes away ${counted(p.count, 'task', 'tasks')} people, according to the analysts, would rather not do.`,
  },
}
