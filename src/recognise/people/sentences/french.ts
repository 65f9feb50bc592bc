import type { Form } from './form.ts'
import { NAME_AND_SURNAME } from '../lexicon/particles.ts'

/** La Conférence présente …: what begins so is no name. */
const NO_NAME = '(?!(?:Les?|La|Une?|Des|Ce|Cette|Ces|Mon|Ma|Mes|Notre|Nos|Leurs?|Son|Sa|Ses|Ils?|Elles?|On|Nous|Tous|Après|Avec|Chez|Dans|De|Du|En|Pour|Au|Aux)\\s)'
const WHO = `${NO_NAME}(?<who>${NAME_AND_SURNAME}(?:\\set\\s${NAME_AND_SURNAME})?)`
/** Ada Lovelace (Example), de chez Example: what may stand between a name and what they do. */
const OF_EXAMPLE = String.raw`(?:\s\([^()]{1,40}\))?(?:,?\s(?:de\schez|de|chez)\s\p{Lu}[^.,;:!?]{1,40}?)?,?`
/** Pour commencer la journée, …; Ensuite, … */
const FIRST = '(?:(?:Pour|Après|Afin)\\s[^,.!?\\n]{3,70},\\s|(?:Tout\\s)?[Dd][\'’]abord,?\\s|(?:Ensuite|Puis|Enfin),?\\s)?'
const STEMS = 'présent|expliqu|montr|parl|racont|partag|abord|détaill|propos|donn|anim|revien|reven|parole|démontr|décri|expos|évoqu|fait|ouvert'
const PRESENT = '(?:présent|expliqu|montr|parl|racont|partag|abord|détaill|démontr|expos)e(?:nt)?|présentait|décrit|décrivent|reviennent\\ssur|revient\\ssur|propos(?:e|ent)\\s(?:une?|des)|donne(?:nt)?\\s(?:une?|des|sa|son|leur)|fait\\s(?:une?|des|le)\\s(?:\\p{L}+\\s)?(?:présentation|démo|démonstration|conférence|talk|tour|retour|point|état)'
const PAST = 'présenté|expliqué|montré|parlé|raconté|partagé|abordé|détaillé|décrit|démontré|exposé|évoqué|animé|pris\\sla\\sparole|proposé\\s(?:une?|des)|donné\\s(?:une?|des|sa|son|leur)|ouvert\\s(?:la|le|cette)|fait\\s(?:une?|des|le)\\s(?:\\p{L}+\\s)?(?:présentation|démo|démonstration|conférence|talk|tour|retour|point|état)'
const TALK = '(?:présentation|conférence|talk|session|keynote|atelier|intervention|exposé|quickie)'
const QUOTED = '(?:\\s["“«\'][^"”»\\n]{2,160}["”»\'])?'

/** Sentences in French. */
export const FRENCH: readonly Form[] = [
  { sign: new RegExp(`^.{3,160}\\s(?:${STEMS})`), pattern: new RegExp(`^${FIRST}${WHO}${OF_EXAMPLE}\\s(?:(?:nous|vous)\\s)?(?:(?:en|y)\\s)?(?:(?:a|ont)\\s(?:(?!été\\s)\\p{L}+\\s){0,2}?(?:${PAST})|${PRESENT})(?!\\p{L})`, 'u'), bits: 0 },
  // Est revenue sur, vient nous parler de
  { sign: /^.{3,160}\s(?:est revenu|vient nous|est venu)/, pattern: new RegExp(`^${FIRST}${WHO}${OF_EXAMPLE}\\s(?:est\\srevenue?\\ssur|(?:vient|est\\svenue?)\\snous\\s(?:présenter|parler|expliquer|montrer|raconter))(?!\\p{L})`, 'u'), bits: 1 },
  // Dans sa présentation « Compter », Ada Lovelace montre …
  { sign: /^(?:Dans|Pendant|Lors|Avec) /, pattern: new RegExp(`^(?:Dans|Pendant|Lors\\sde|Avec)\\s(?:sa|son|leur)\\s(?:\\p{L}+\\s){0,2}?${TALK}${QUOTED}\\s?,?\\s${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: 1 },
  // Cette conférence, donnée par Ada Lovelace, …
  { sign: /\spar\s/, pattern: new RegExp(`^(?:Cette?|Une?|La|Le)\\s(?:\\p{L}+\\s){0,2}?${TALK}[^.!?\\n]{0,100}?(?:donn|présent|anim|assur|propos)ée?s?\\spar\\s${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: 1 },
]
