import type { Form } from './form.ts'
import { NAME_AND_SURNAME, PARTICLES } from '../lexicon/particles.ts'

/** Every noun has a capital, so what begins with one of these is no name: Die Konferenz zeigte … */
const NO_NAME = '(?!(?:Der|Die|Das|Den|Dem|Des|Ein|Eine[rsmn]?|Kein|Keine|Mein|Meine|Sein|Seine|Ihr|Ihre|Unser|Unsere|Dieser?|Dieses|Jeder?|Jedes|Alle|Viele|Einige|Mehrere|Beide|Zwei|Drei|Vier|Es|Er|Sie|Wir|Ich|Man|Am|An|Auf|Aus|Bei|Beim|Für|Hier|Im|In|Mit|Nach|Über|Um|Vom|Von|Vor|Zu|Zum|Zur|Auch|Wie|Was|Als)\\s)'
const WHO = `(?:(?:Herr|Frau|Dr\\.|Prof\\.)\\s){0,3}${NO_NAME}(?<who>${NAME_AND_SURNAME}(?:\\sund\\s${NAME_AND_SURNAME})?)`
/** Behind a verb what comes next may be a noun: whoever has two words, and no third with a capital. */
const WHO_BEHIND = `(?:(?:Herr|Frau|Dr\\.|Prof\\.)\\s){0,3}${NO_NAME}(?<who>\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:${PARTICLES})){0,2}\\s\\p{Lu}[\\p{L}'’-]*)(?!\\s\\p{Lu})(?=[\\s,.:(]|$)`
/** Ada Lovelace (Example) von der Example GmbH: what may stand between a name and what they do. */
const OF_EXAMPLE = String.raw`(?:\s\([^()]{1,40}\))?(?:,?\s(?:von|vom|bei|aus)\s[^.,;:!?]{2,40}?)?,?`
const SAID = 'stellten?|stellt|zeigten?|zeigt|erklärten?|erklärt|erläuterten?|erläutert|erzählten?|erzählt|berichteten?|berichtet|sprach|sprachen|spricht|präsentierten?|präsentiert|referierten?|referiert|demonstrierten?|demonstriert|beschrieb|beschreibt|eröffneten?|hielt|hielten|hält|führten?|gab|gaben|gibt'
/** What somebody does who has a talk; to give and to hold something, only where it is one. */
const SPEAKS = '(?:stellten?|stellt)\\s[^.!?\\n]{2,240}?\\svor(?!\\p{L})|(?:hielt|hielten|hält)\\s[^.!?\\n]{0,80}?(?:[Vv]ortrag|[Tt]alk|[Kk]eynote|[Ss]ession|[Pp]räsentation|[Ww]orkshop)|(?:gab|gaben|gibt)\\s(?:\\p{L}+\\s){0,4}(?:Überblick|Einblick|Einblicke|Einführung|Vortrag|Tipps|Workshop)|führten?\\s[^.!?\\n]{0,80}?\\s(?:ein|vor|durch)(?!\\p{L})|(?:zeigten?|zeigt|erklärten?|erklärt|erläuterten?|erläutert|erzählten?|erzählt|berichteten?|berichtet|sprach|sprachen|spricht|präsentierten?|präsentiert|referierten?|referiert|demonstrierten?|demonstriert|beschrieb|beschreibt|eröffneten?)(?!\\p{L})(?!\\s(?:mir|mich|mit)(?!\\p{L}))'
const HAS_SPOKEN = '(?:hat|haben)\\s(?!(?:mir|mich)\\s)[^.!?\\n]{0,240}?\\s(?:vorgestellt|gezeigt|erklärt|erläutert|erzählt|berichtet|gesprochen|präsentiert|gehalten|referiert|demonstriert|vorgeführt|vorgetragen|(?:Überblick|Einblick|Einführung)\\sgegeben)(?!\\p{L})'
const TALK = '(?:\\p{L}*(?:[Vv]ortrag|[Kk]eynote|[Ss]ession|[Tt]alk|[Pp]räsentation|[Ww]orkshop))'
const QUOTED = '(?:\\s["„“»\'][^"“”«\\n]{2,160}["“”«\'])?'

/** Sentences in German. */
export const GERMAN: readonly Form[] = [
  { sign: new RegExp(`^.{3,90}\\s(?:${SAID})[\\s,]`), pattern: new RegExp(`^${WHO}${OF_EXAMPLE}\\s(?:${SPEAKS})`, 'u'), bits: 0 },
  { sign: /^.{3,90}\s(?:hat|haben)\s/, pattern: new RegExp(`^${WHO}${OF_EXAMPLE}\\s${HAS_SPOKEN}`, 'u'), bits: 0 },
  // In ihrem Vortrag „Zählen“ zeigte Ada Lovelace …
  { sign: /^In (?:seinem|seiner|ihrem|ihrer) /, pattern: new RegExp(`^In\\s(?:seine|ihre)[mr]\\s(?:\\p{L}+\\s){0,2}${TALK}${QUOTED},?\\s(?:\\p{Ll}+\\s){1,3}${WHO_BEHIND}`, 'u'), bits: 1 },
  // Danach sprach Ada Lovelace über …; Den Anfang machte Ada Lovelace
  { sign: /^(?:Den (?:Anfang|Auftakt|Abschluss) machte|(?:Los|Weiter) ging)/, pattern: new RegExp(`^(?:Den\\s(?:Anfang|Auftakt|Abschluss)\\smachten?|(?:Los|Weiter)\\sging(?:['’]s|\\ses)\\s(?:\\p{Ll}+\\s){0,2}mit)\\s${WHO_BEHIND}`, 'u'), bits: 1 },
  { sign: /^(?:Dann|Danach|Anschließend|Zuerst|Zunächst|Zum|Zu|Im|Als) /, pattern: new RegExp(`^(?:Dann|Danach|Anschließend|Zuerst|Zunächst|Zu\\sBeginn|Zum\\s(?:Abschluss|Schluss|Auftakt|Einstieg)|Im\\sAnschluss|Als\\s(?:erste|zweite|dritte|nächste|letzte|Erste|Zweite|Dritte|Nächste|Letzte)[rs]?(?:\\s\\p{Lu}\\p{Ll}+)?)\\s(?:${SAID})\\s(?:uns\\s)?${WHO_BEHIND}`, 'u'), bits: 0 },
  // Der zweite Vortrag kam von Ada Lovelace
  { sign: /^(?:Der|Die|Ein|Eine)\s.{3,90}\svon\s/, pattern: new RegExp(`^(?:Der|Die|Eine?)\\s(?:\\p{Ll}+\\s){0,2}${TALK}(?:\\s(?:des|der|am)\\s\\p{L}+)?(?:\\s\\p{Ll}+){0,4}?\\s(?:von|durch)\\s${WHO_BEHIND}`, 'u'), bits: 1 },
]
