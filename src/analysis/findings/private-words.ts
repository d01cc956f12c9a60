/*
 * Words that may tell who somebody is, or something of somebody's health. A short list on purpose: a warning that comes for
 * ordinary words is soon passed without reading. Work with ill people is ordinary work, so words of care are not in it.
 */

const HEALTH =
  /(?<![\p{L}])(burn-?out|overspannen|depressie(f|ve)?|depressed|depression|adhd|autis(me|tisch|tische|m|tic)|ptss|ptsd|hernia|reuma|migraine|epilepsie|epilepsy|verslaafd|verslaving|addicted|addiction|zwanger|zwangerschap|pregnant|kanker|cancer|fibromyalgie|angststoornis|whiplash|chemotherapie|chemo|hartinfarct|herseninfarct|miskraam|psychiater|psychiatrist)(?![\p{L}])/iu

/** The first word about health; null for none. */
export const healthWord = (text: string): string | null => HEALTH.exec(text)?.[0] ?? null

const TITLED =
  /(?<![\p{L}])(?:meneer|mevrouw|mevr\.?|dhr\.?|mw\.?|juffrouw|mr\.|mrs\.|ms\.|miss)\s+(?:(?:van|de|der|den|ten|ter|el|al)\s+)*\p{Lu}\p{Ll}+/u
const INITIALS = /(?<![\p{L}])(?:\p{Lu}\.\s?)+(?:(?:van|de|der|den|ten|ter)\s+)*\p{Lu}\p{Ll}{2,}/u
const REACHED = /[\p{L}\d._-]+@[\p{L}\d-]+\.[\p{L}]{2,}|(?<!\d)(?:\+31|0)[\s-]?(?:\d[\s-]?){9}(?!\d)/u

/** Given names that are no words, months or days in Dutch or English. */
const NAMES = new Set(
  (
    'Ahmed Ali Anna Anne Annemarie Annemiek Anneke Annette Anouk Arjan Astrid Ayşe Aysel Barbara Ben Bert Brigitte Carla ' +
    'Caroline Chantal Charlotte Christa Corrie Daan Daniel Danielle David Debbie Dennis Diana Dirk Edwin Ellen Els Emma Erik ' +
    'Esther Eva Evelien Fatima Femke Frank Frans Fred Geert Gerard Gerda Gijs Greet Hanneke Hans Hassan Heidi Helga Henk ' +
    'Hennie Herman Ilse Ineke Inge Ingrid Irene Jaap Jacqueline Jan Janneke Jasper Jeroen Jessica Joke Jolanda Joost ' +
    'Joris Judith Julia Karel Karin Kees Khadija Kim Klaas Koen Lars Laura Leila Lisa Linda Lotte Loes Lucas Maaike Maarten ' +
    'Manon Marcel Margriet Maria Marianne Marieke Marijke Marja Marjan Marjolein Martijn Martin Mehmet Melissa Michael Michel ' +
    'Mieke Miranda Mirjam Mohamed Mohammed Monique Mustafa Nadia Natasja Nicole Niels Nina Noor Patricia Patrick Paul ' +
    'Paula Peter Petra Piet Pieter Pim Rachid Renate René Rianne Richard Rob Robert Robin Ronald Rosa Ruud Saida Samira ' +
    'Sander Sandra Sanne Sara Sarah Saskia Silvia Simone Sjaak Sjoerd Sophie Stefan Steven Susan Suzanne Sylvia Thea Theo ' +
    'Thijs Thomas Tineke Truus Vera Wendy Willem Wilma Wouter Yasmina Youssef Yvonne'
  ).split(' '),
)

/** What may be somebody's name or address; null for nothing. A code (M1, L1) is no name. */
export function namedPerson(text: string): string | null {
  for (const pattern of [TITLED, INITIALS, REACHED]) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return text.match(/\p{Lu}[\p{L}]+/gu)?.find((word) => NAMES.has(word)) ?? null
}
