import type { Form } from './form.ts'
import { NAME_AND_SURNAME } from '../lexicon/particles.ts'

/** La Conferencia mostró …: what begins so is no name. */
const NO_NAME = '(?!(?:El|La|Los|Las|Una?|Unos|Unas|Est[aeo]s?|Es[ae]s?|Mis?|Sus?|Nuestr[ao]s?|Tod[ao]s?|Cada|Con|De|Del|Al|En|Por|Para|Desde|Como|Otr[ao]s?|Much[ao]s)\\s)'
const WHO = `${NO_NAME}(?<who>${NAME_AND_SURNAME}(?:\\sy\\s${NAME_AND_SURNAME})?)`
/** Ada Lovelace (Example), de Example: what may stand between a name and what they do. */
const OF_EXAMPLE = String.raw`(?:\s\([^()]{1,40}\))?(?:,?\s(?:de|desde|en)\s\p{Lu}[^.,;:!?]{1,40}?)?,?`
const FIRST = '(?:(?:Para|Tras)\\s[^,.!?\\n]{3,70},\\s|(?:Primero|Luego|Después|Finalmente|A\\scontinuación|Por\\súltimo),?\\s)?'
const STEMS = 'present|habl|explic|cont|cuent|mostr|muestr|compart|expus|demostr|describ|abord|detall|repas|impart|dio|dieron|dan?|ofrec|hizo'
const SPEAKS = 'presenta|presentan|presentó|presentaron|habla|hablan|habló|hablaron|explica|explican|explicó|explicaron|contó|contaron|cuenta|cuentan|mostró|mostraron|muestra|muestran|compartió|compartieron|comparte|expuso|expusieron|demostró|demostraron|describió|describieron|abordó|abordaron|detalló|repasó|repasaron|impartió|impartieron|(?:dio|dieron|da|dan|ofreció|ofrecieron|hizo)\\s(?:una?|su|la|el)\\s(?:\\p{L}+\\s){0,2}?(?:charla|ponencia|presentación|taller|sesión|keynote|demostración|demo|visión|introducción|repaso|conferencia)'
const TALK = '(?:charla|ponencia|presentación|sesión|keynote|taller|conferencia)'
const QUOTED = '(?:\\s["“«\'][^"”»\\n]{2,160}["”»\'])?'

/** Sentences in Spanish. */
export const SPANISH: readonly Form[] = [
  { sign: new RegExp(`^.{3,160}\\s(?:${STEMS})`), pattern: new RegExp(`^${FIRST}${WHO}${OF_EXAMPLE}\\s(?:(?:nos|también|luego|después)\\s){0,2}(?:(?:ha|han)\\s(?:presentado|hablado|explicado|contado|mostrado|compartido|expuesto|impartido|dado\\suna)|${SPEAKS})(?!\\p{L})`, 'u'), bits: 0 },
  // En su charla «Contar», Ada Lovelace mostró …; En su charla, nos mostró Ada Lovelace …
  { sign: /^(?:En|Durante|Con) su /, pattern: new RegExp(`^(?:En|Durante|Con)\\ssu\\s(?:\\p{L}+\\s){0,2}?${TALK}${QUOTED},?\\s(?:(?:\\p{Ll}+\\s){1,3})?${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: 1 },
  // La segunda charla, a cargo de Ada Lovelace, …
  { sign: /\s(?:por|cargo de)\s/, pattern: new RegExp(`^(?:Esta|Este|La|El|Una?)\\s(?:\\p{L}+\\s){0,2}?${TALK}[^.!?\\n]{0,100}?(?:(?:impartid|dad|presentad|ofrecid)[ao]s?\\spor|a\\scargo\\sde)\\s${WHO}(?=[\\s,.:(]|$)`, 'u'), bits: 1 },
]
