import { formatFor } from '../../format.ts'
import { capital, counted, inWords, listed } from './counts.ts'

const { plural } = formatFor('nl')

/** What people said they wish in interviews; what is only the analysts' summary is told as theirs. */
export const wishWords = {
  wishes: {
    answerShed: (p: { said: number; analysts: number }): string => {
      if (p.said + p.analysts === 0) return ''
      if (p.said === 0)
        return ` Daarbij ${plural(p.analysts, { one: 'gaat één taak', other: `gaan ${inWords(p.analysts)} taken` })} weg die mensen volgens de analisten liever niet doen.`
      const said = ` Daarbij ${plural(p.said, { one: 'gaat één taak', other: `gaan ${inWords(p.said)} taken` })} weg die mensen liever niet doen`
      return p.analysts === 0
        ? `${said}.`
        : `${said}; volgens de analisten geldt dat ook voor ${inWords(p.analysts)} andere.`
    },
    shed: (p: { said: number; analysts: number; all: number }): string => {
      const by = p.said === 0 && p.analysts > 0 ? ' volgens de analisten' : ''
      const count = p.said === 0 ? p.analysts : p.said
      const lead =
        count === p.all
          ? p.all === 1
            ? `Wie deze taak nu doet, doet die${by} liever niet.`
            : `Wie deze ${inWords(p.all)} taken nu doet, doet ze${by} allemaal liever niet.`
          : count === 0
            ? 'Van deze taken is er geen die medewerkers liever afgeven.'
            : `Van de ${counted(p.all, 'taak', 'taken')} ${plural(count, { one: 'is er één die', other: `zijn er ${inWords(count)} die` })} medewerkers${by} liever afgeven.`
      return p.said === 0 || p.analysts === 0
        ? lead
        : `${lead} Volgens de analisten geldt dat ook voor ${inWords(p.analysts)} andere.`
    },
    keptSome: (p: { said: readonly string[]; analysts: readonly string[] }): string => {
      const by = p.said.length === 0 ? ' volgens de analisten' : ''
      const named = p.said.length === 0 ? p.analysts : p.said
      const also =
        p.said.length > 0 && p.analysts.length > 0
          ? ` Volgens de analisten geldt dat ook voor ${listed(p.analysts)}.`
          : ''
      return `Let op: ${listed(named)} ${plural(named.length, { one: 'wil', other: 'willen' })} medewerkers${by} zelf blijven doen.${also} Dat moet eerst met hen besproken worden.`
    },
    keeps: (p: { said: readonly string[]; analysts: readonly string[] }): string => {
      const by = p.said.length === 0 ? ' volgens de analisten' : ''
      const named = p.said.length === 0 ? p.analysts : p.said
      const also =
        p.said.length > 0 && p.analysts.length > 0 ? ` Volgens de analisten ook: ${listed(p.analysts)}.` : ''
      return `Deze taken willen mensen${by} zelf blijven doen, of meer doen: ${listed(named)}.${also} Die blijven waar ze zijn.`
    },
    shedSays: (p: { said: number; analysts: number }): string => {
      const by = p.said === 0 ? ' volgens de analisten' : ''
      const count = p.said === 0 ? p.analysts : p.said
      const lead = `${capital(counted(count, 'taak', 'taken'))} die medewerkers${by} liever niet doen, ${plural(count, { one: 'gaat', other: 'gaan' })} naar iemand voor wie dit wel passend werk is.`
      return p.said === 0 || p.analysts === 0
        ? lead
        : `${lead} Volgens de analisten geldt dat ook voor ${inWords(p.analysts)} andere.`
    },
    shedCell: (p: { said: string; analysts: string | null }): string =>
      p.analysts === null ? p.said : `${p.said}, en volgens de analisten nog ${p.analysts}`,
    byAnalysts: (p: { wish: string }) => `${p.wish} (volgens de analisten)`,
    /** Already between brackets. */
    byAnalystsWithin: (p: { wish: string }) => `${p.wish}, volgens de analisten`,
    shedByAnalysts: (p: { count: number; isMore: boolean }): string =>
      p.isMore
        ? `Volgens de analisten geldt dat ook voor ${counted(p.count, 'andere taak', 'andere taken')}.`
        : `Hiermee ${plural(p.count, { one: 'gaat één taak', other: `gaan ${inWords(p.count)} taken` })} weg die men volgens de analisten liever niet doet.`,
  },
}
