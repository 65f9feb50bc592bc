import { after, before, ordered, sentenceEnd, type Joint } from '../cuts.ts'
import type { Tongue } from '../tongue.ts'

const CONNECTIVE = '(?:however|moreover|furthermore|also|then|so|and|but|or|thus|therefore|finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|next|overall|personally|of course|in addition|in fact|in short|for example|for instance|still|yet|plus|besides|luckily|unfortunately|fortunately|interestingly|in my opinion|to me|again|actually|basically|obviously|well|now)'
const PRONOUN = '(?:I|we|We|you|You|he|He|she|She|it|It|they|They|there|There|this|This|everyone|nobody|people)'
/** Verbs that are no nouns. */
const PURE_VERBS = 'am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must|may|might|let|gave|told|spoke|led|took|made|got|became|came|went|found|thought|saw|said|left|kept|began|met|built|wrote|learnt|heard|ran|won|held|felt|knew|meant|put|set|brought|taught|chose|drew|fell|grew|stood|sold|paid'
const VERBS = `${PURE_VERBS}|cost|(?:make|take|use|provide|give|help|seem|want|need|mean|work|look|show|allow|move|run|get|come|go|become|require|recommend|explain|describe|say|support|include|bring|keep|start|think|know|believe|hope|love|like|feel|learn|enjoy|find|see|try|begin|solve|stress|identify|depend|lead|matter|change|remain|happen|cover|focus|offer|exist|contain|remove|reduce|improve|enable|force|cause|turn|play|call|add|build|write|read|teach|stay|live|belong|deserve|embrace|avoid|prefer|expect|plan)(?:e?s)?`
const FINITE = `(?:${VERBS}|[a-z]{2,}ed)`
/** A subject and its verb: 「the team moved」, 「Ada Lovelace wrote」, 「we think」. */
const CLAUSE = `(?:${PRONOUN}\\b|(?:the|The|a|an|our|my|your|all|most|many|some|every|each|no)\\s(?:[\\w'’-]+\\s){1,4}?${FINITE}\\b|[A-Z][\\w'’.-]*\\s(?:[A-Z][\\w'’.-]*\\s){0,2}${FINITE}\\b)`

/** What a clause begins with. */
const OPENS = '(?:the|a|an|we|you|there|our|all|most|many|some|every|each|no)'
/** One person's, of up to three words. */
const NAME = String.raw`[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){0,2}`

const STARTS: readonly Joint[] = [
  { pattern: new RegExp(`^${CONNECTIVE},?\\s+`, 'giu'), worth: 0.95 },
  { pattern: new RegExp(`(?:[,;:]|\\s[–—-]+)\\s+(?:(?:and|but|so|or|yet)\\s+)?(?=${CLAUSE})`, 'gu'), worth: 0.7 },
  { pattern: new RegExp(`\\s(?:and|but|so|because|since)\\s(?=${CLAUSE})`, 'gu'), worth: 0.65 },
  { pattern: /\b(?:learn(?:ed|t)|reali[sz]ed?|found|think|believe|felt|showed|shows|said|says|explained|outlin(?:ed|ing)|told us|pointed out|mentioned|argued|stressed|emphasi[sz]ed|concluded|reminded us|noted|means?|meaning) that\s+/gu, worth: 0.9 },
  // 「The first one was Quarry, which counts stones」: what it was, and what it does.
  { pattern: /^(?:the|his|her|their|our|another|one) (?:first|second|third|next|last|other|final)(?: \w+){0,3} (?:was|is) (?=[A-Z][\w.-]+(?: [A-Z][\w.-]+)?, (?:which|that|who) )/giu, worth: 0.9 },
]

/** A quotation stands by itself. */
const QUOTE_STARTS: readonly Joint[] = [{ pattern: /(?<=(?:[,:]|\b(?:said|says|claimed|with|as|that))\s)(?=“(?=\p{Lu})[^“”]{14,140}[^“”?]”|"(?=\p{Lu})[^"]{14,140}[^"?]")/gu, worth: 0.9 }]
const QUOTE_ENDS: readonly Joint[] = [{ pattern: /(?<=(?:[,:]|\b(?:said|says|claimed|with|as|that)|^)\s?(?:“[^“”]{14,140}”|"[^"]{14,140}"))(?=[\s.,])/gu, worth: 0.9 }]

const ENDS: readonly Joint[] = [
  { pattern: /;\s|\s[–—-]+\s|\s[([]/gu, worth: 0.75 },
  // A comma ends a phrase where a clause follows, not within a list or a name.
  { pattern: new RegExp(`,\\s(?=(?:which|who|where|when|while|whereas|although|though|but|so|because|since|as|including|such as|even|especially|then|with|despite|[a-z]{3,}ing|(?:and\\s)?${CLAUSE})(?:\\b|\\s))`, 'gu'), worth: 0.75 },
  // The first of several things stands without the others.
  { pattern: /,\s(?=[a-z])/gu, worth: 0.5 },
  // What only describes more closely may go: 「the tools that help her」, 「a way of building by reading」.
  { pattern: new RegExp(`\\s(?=(?:that|who|which)\\s(?:${VERBS})\\b|(?:in order to|by [a-z]+ing|alongside|where|when|whilst|before|after|using)\\s)`, 'gu'), worth: 0.5 },
  // 「from the village to London」 says the way, without what for.
  { pattern: /\s(?=to\s[a-z])(?<=\bfrom\s[^.;]{3,90}\bto\s(?:[\w'’-]+\s){1,3})/gu, worth: 0.5 },
  { pattern: new RegExp(`\\s(?:and|but|so|because|since|while|whereas|although|though|which)\\s(?=${CLAUSE})`, 'gu'), worth: 0.7 },
]

export const english: Tongue = {
  starts: sentence => ordered([{ at: 0, worth: 1 }, ...after(sentence, STARTS), ...before(sentence, QUOTE_STARTS)]),
  ends: sentence => ordered([{ at: sentenceEnd(sentence), worth: 1 }, ...before(sentence, ENDS), ...before(sentence, QUOTE_ENDS)]),
  faults: [
    { name: 'has no verb', pattern: new RegExp(`^(?!.*(?:\\b${FINITE}\\b|n['’]t\\b|\\b(?:it|that|there|here|he|she|what|let|who)['’]s\\b|['’](?:re|ve|ll|m)\\b)).*$`, 'isu') },
    // 「the challenges they faced」: its only verbs are another's.
    { name: 'is only a noun', pattern: new RegExp(`^(?:the|a|an|one|all|some|many|any)\\s(?:(?!(?:${PURE_VERBS})\\b|\\w+ed\\s(?:\\w+\\s)?that\\b)[\\w'’-]+\\s){1,4}(?:that|who|which|where|I|we|you|he|she|they|it)\\s`, 'iu') },
    { name: 'asks another\'s question', pattern: /^(?:why|what|how|whether)\b(?!.*\?$)/u },
    { name: 'begins with a dangling pronoun', pattern: /^(?:(?:it(?! (?:is|was) \w+ (?:to|that)\b)|they|them|its|their|these|those|both|such|him|that|the (?:former|latter|above)|here|one of (?:these|those|them)|some of (?:these|those|them)|another(?: one)?|others?)\b|it['’]s(?! \w+ (?:to|that)\b)|this(?! (?:talk|presentation|session|event|conference|workshop|year|meetup|hackathon)\b))/iu },
    { name: 'says that there was a talk, not what it said', pattern: /\b(?:gave|gives|gave|delivered|presented|provided|offered|did|held)\s(?:us\s|me\s)?(?:an?|one|the|some|his|her|their|another)\s(?:[\w'’-]+\s){0,6}?(?:view|perspective|introduction|intro|overview|account|(?:lightning |closing |opening )?talks?|insights?|presentation|keynote|session|speech|demo|tour|summary|update|glimpse|look)\b(?!s?\s(?:about|on|in which|called|titled|entitled)\s)(?!.*(?:\d|[“"‘]|\bthat\b))/iu, dull: true },
    { name: 'says that it was good, not what', pattern: /\b(?:talk|presentation|keynote|session|video)\b.{0,24}\b(?:should|must|have to) (?:watch|see)\b|\b(?:should|must|have to) (?:watch|see) (?:this|that|the|it)\b/iu, dull: true },
    { name: 'says that it was good, not what', pattern: /^(?:(?:the|this|that|his|her|their|[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,2}['’]s)\s)?(?:\w+\s){0,3}(?:talk|session|keynote|presentation|workshop|event|conference|day)s?\s(?:(?:about|on|by)\s(?:[\w'’-]+\s){1,4})?(?:was|were)\s(?:(?:really|very|so|an?|one of the|absolutely|truly|quite|the)\s)*(?:most\s)?(?:great|good|excellent|amazing|awesome|fantastic|inspiring|inspirational|captivating|interesting|enjoyable|engaging|fun|fascinating|brilliant|best|wonderful)\b[^,;:]{0,24}$/iu, dull: true },
    { name: 'says that it was good, not what', pattern: new RegExp(`^${NAME} (?:was|is) an? (?:\\w+ )?(?:skilled|great|good|excellent|engaging|talented|brilliant|fantastic|entertaining) (?:presenter|speaker|storyteller)`, 'u'), dull: true },
    { name: 'says that there was a talk, not what it said', pattern: new RegExp(`^(?:(?:this|that|the|his|her|their)|${NAME}['’]s?) (?:\\w+ ){0,2}(?:talk|presentation|session|keynote|workshop|demo|speaker) (?:hardly|barely|itself|continued|was (?:interesting|helpful|useful|aimed|introduced|followed|recorded)|did(?:n['’]t| not))\\b`, 'iu'), dull: true },
    { name: 'says that there was a talk, not what it said', pattern: /\b(?:also|got(?: also)?|(?:were|was)(?: also)?) mentioned$|^(?:he|she|they|[A-Z][\w'’-]+)\s(?:also\s)?(?:mentioned|gave|recommended)\s(?!.*\b(?:that|how|why)\b)[^,;:“"]{1,70}$/iu, dull: true },
    { name: 'says what kind of talk it was', pattern: /^(?:this|that|the|his|her|their|another) (?:\w+ )?(?:talk|presentation|session|keynote|workshop) (?:was|is) (?:an?|all|mostly|about|based|more)\b(?!.*\b(?:how|why|that)\b)/iu, dull: true },
    { name: 'says what was told of, not what', pattern: new RegExp(`^(?:(?:Finally|First|Then|Next|Also|Lastly|Afterwards),? )?(?:${NAME}|he|she|they) (?:also |then )?(?:gave|gives|had|did|held|started (?:with|off|by)|talked|spoke|went (?:also )?through|discussed|touched|took)\\b(?!.*(?:\\d|[“"‘]|\\b(?:that|how|why)\\b|\\b(?:should|must|never|always)\\b))`, 'u'), dull: true },
    { name: 'says what was told of, not what', pattern: /^(?:one|another) (?:(?:really|very|other) )?(?:interesting|neat|nice|cool|great|good|important)\s(?:thing|aspect|angle|part|point|side|bit)s?\b(?!.*\b(?:was|is) that\b)/iu, dull: true },
    { name: 'goes on from what was said before', pattern: /^(?:next(?! (?:year|time|month|week))|fortunately|luckily|unfortunately|going forth|at first|currently|afterwards|later|similarly|likewise|otherwise|instead|meanwhile|in fact|for example|for instance|there (?:is|are) also)\b|\b(?:there|here|here as well|there as well) too$|\bthe same (?:goes|is true)\b/iu, soft: true },
    // 「On some benchmarks, it was faster」: what was?
    { name: 'begins with a dangling pronoun', pattern: /^(?:on|in|at|with|for|from|by|after|during|as)\b[^,]{1,60},\s(?:it|they|this|these|those|them)\s/iu },
    { name: 'holds a dangling pronoun', pattern: /^(?:if (?:that|this|it|so)\b|only then\b)|\bthis (?:quote|picture|image|photo|tweet|slide|article|video|book|post)\b|\bwhat (?:that|this) means\b/iu, soft: true },
    { name: 'holds a dangling pronoun', pattern: /\bsuch (?!as\b|that\b|an?\b)[a-z]+|\bitself\b/u, soft: true },
    { name: 'speaks of somebody', pattern: /^(?:he|she|his|her)\b/iu, soft: true },
    { name: 'begins with a dangling pronoun', pattern: /^in (?:this|that|these|those|such) (?:case|way|respect|context|sense)\b/iu },
    { name: 'holds a dangling pronoun', pattern: /\b(?:all of these|these (?:libraries|tools|things|kinds|methods|ideas|approaches)|this (?:paper|library|approach|method|way)|this is an? (?:\w+ )?(?:thing|point)|such (?:an?\b|\w+s? (?:was|were|is|are)\b))/iu, soft: true },
    { name: 'speaks of how it was told', pattern: /\b(?:absolutely |really )?(?:loved|enjoyed|liked) (?:this|the|that) (?:talk|presentation|keynote|session)\b|\bsummari[sz](?:e|ing) (?:this|that|the) (?:talk|presentation|keynote|session)\b|\bpreaching to the choir\b/iu, soft: true },
    { name: 'speaks of how it was told', pattern: /\b(?:(?:talk|presentation|keynote) (?:itself|was (?:\w+ ){0,2}(?:relaxing|interesting|enjoyable|great|good|fun|nice)|hardly)|(?:skilled|good|great|excellent) (?:presenter|speaker)|presentation style|on the slides|title of the talk|book recommendations?|introduced by|(?:angle|topic|subject) of (?:this|the) (?:talk|presentation|session))\b/iu, soft: true },
    { name: 'speaks to the reader', pattern: /\bif you(?:['’](?:re|d)| are| want| would like)\b.{0,40}\b(?:interested|(?:learn|know|read|see|hear) more)\b|\b(?:have|take) a look\b|\bI (?:\w+ )?recommend (?:you|reading|watching|it|this|that|them)\b/iu, soft: true },
    { name: 'says that it was good, not what', pattern: /^(?:overall,? )?an? (?:\w+ ){0,2}(?:enjoyable|great|good|excellent|amazing|fantastic|inspiring|interesting|engaging|fun|fascinating|brilliant|wonderful|solid) (?:presentation|talk|session|keynote|workshop)\b/iu, dull: true },
    { name: 'only says where something is', pattern: /\b(?:is|are) (?:also )?(?:available |found )?(?:at|on) (?:https?:|github\b|[\w-]+\.(?:org|com|io|dev)\b)/iu, soft: true },
    { name: 'is not sure of itself', pattern: /\bcan(?:['’]t|not) remember\b|\bfor certain\b|\bI remember\b/iu, soft: true },
    { name: 'ends before its main clause does', pattern: /\bthat,? (?:since|because|if|when|while|although|though|unless|by \w+ing|in order)\b[^,]*$/iu },
    // 「We are now at a stage」 of 「… where everybody builds alone」.
    { name: 'ends before its clause does', pattern: /\b(?:at|on|in|to|about|of|is|are|was|have|has|had|with|by)\s(?:an?|the|those|these|some)\s(?:stage|point|time|way|place|situation|world|case|reason|moment|things?|ones?|fact|idea|part|people|kind|sort)$/iu },
    { name: 'begins with a conjunction', pattern: /^(?:and|but|or|so|yet|nor|plus|because|than|then|however|also|too)\b/iu },
    { name: 'begins in the middle of a clause', pattern: /^(?:which|who|whom|whose|where|when|while|whereas|as|if|unless|until|although|though|despite|since|after|before|to|of|in|on|at|for|with|by|from|into|about|through|during|without|within|like|including|using|[a-z]+ing|[a-z]+ed|is|are|was|were|has|have|had|can|could|will|would|be|been|not|even|rather|especially|such|more|most|just|up|out|down|over|via|per|written|given|held|made|built|known|based|taken|led|seen|called|here|one (?:that|who))\b/u },
    { name: 'begins in the middle of a clause', pattern: /^(?:Which|Who|Where|Like|When|While|Whereas|As|If|Unless|Until|Although|Though|Despite|Since|After|Before|To|Of|In|On|At|For|With|By|From|About|During|Without)\b/u, excuses: 'whole sentence' },
    { name: 'ends in the middle of a clause', pattern: /\b(?:and|or|but|so|because|that|which|who|the|a|an|of|to|in|on|at|for|with|by|from|as|than|is|are|was|were|be|not(?:\s(?:just|only|merely|simply))?|if|when|while|where|my|our|your|his|her|their|its|this|these|those|such|very|more|into|about|including|like)$/iu },
    { name: 'announces the report itself', pattern: /^(?:note|update|edit|disclaimer|p\.?s\.?)\s*:|\bblog posts?\b|\bbased on my notes\b|\bI(?:['’]m| am) (?:sharing|turning this)\b|\b(?:I(?:['’]ll| will)|will be) updated? (?:this|with)\b|\bI link to\b/iu },
    { name: 'points at what is not there', pattern: /^in the (?:next|first|second|third|last|other) part\b/iu, soft: true },
    { name: 'is a condition without what it is one of', pattern: /^(?:even (?:if|though)|if|because|since|when|while|whereas|although|though|unless|until)\b[^,]*$/iu },
    { name: 'takes something back that was said before', pattern: /\bthough$/iu },
    { name: 'points at what is not there', pattern: /\bthe (?:above|former|latter|following)\b|\b(?:mentioned|discussed) (?:above|earlier|later)\b|\baforementioned\b/iu },
    { name: 'depends on what follows', pattern: /^(?:not only|both|either|neither|rather than|the more|the first|the second)\b/iu },
    { name: 'begins in the middle of a sentence', pattern: new RegExp(`^(?!${OPENS}\\s)\\p{Ll}`, 'u'), excuses: 'whole sentence' },
    // 「the miller wanted to know why」 of 「It was about water: the miller …」 is better than nothing.
    { name: 'begins in the middle of a sentence', pattern: new RegExp(`^${OPENS}\\s`, 'u'), excuses: 'whole sentence', dull: true },
  ],
  losses: [
    { name: 'is conceded', after: /^[\s,;–—-]+(?:but|although|though|however|yet|whereas|except)\b/iu },
    { name: 'is half of a way', phrase: /\bfrom\s(?:(?!\b(?:to|until|through)\b).)*$/iu, after: /^(?:,\s(?!(?:and|but|so|which|who)\b)[^,.;]{1,48}){0,2},?\s(?:all the way |right |straight |up )?(?:to|until|through)\s/iu },
    { name: 'is half of a pair', phrase: /\b(?:between|both)\s(?:(?!\band\b).)*$/iu, after: /^,?\sand\s/iu },
    { name: 'is a reason without what follows from it', before: /\b(?:because|since|so that)\s$/iu, soft: true },
    { name: 'is a reason without what follows from it', after: /^,?\s(?:so(?! that)|therefore|thus|hence)\s/iu, soft: true },
    { name: 'is measured by what follows', phrase: /\b(?:so|such) \p{L}/u, after: /^[^.;]{0,60}?,? that\b/u },
    { name: 'is the first of several', after: /^,\s(?:[\w'’-]+\s){0,3}[\w'’-]+(?:,\s(?:(?:and|or)\s)?(?:[\w'’-]+\s){0,3}[\w'’-]+)*,?\s(?:and|or)\s(?:[\w'’-]+\s){0,4}[\w'’-]+(?:[.;,)]|$)/u },
    { name: 'is the last of several', before: /,\s(?:an?|the)\s[^,.;]{1,60}\s(?:and|or)\s$/iu, phrase: /^(?:an?|the)\s/iu },
    { name: 'is what somebody had in mind', before: /\b(?:thought|hoped|expected|wondered|worried|feared|doubt(?:ed)?|assumed|supposed|pretend(?:ed)?|not (?:sure|sa(?:y|ying)|think(?:ing)?|convinced)|n['’]t (?:think|say|believe|mean)|if|whether) (?:that )?$/iu },
  ],
  words: text => text.match(/[A-Za-z][\w'’.+#-]*\w/gu) ?? [],
  stopWords: new Set('a an the and or but if so as at by for from in into of on onto to with without about above after again all also although always am an and another any are around aren\'t be because been before being below between both but by can can\'t cannot could did didn\'t do does doesn\'t doing don\'t down during each either else even ever every everyone few first for from further get gets getting give gives got great had has have having he her here hers him his how however i i\'d i\'ll i\'m i\'ve if in interesting into is it it\'s its itself just last let like lot lots made make makes many may me might more most much must my myself need new next no nor not now of off often on once one only or other others our out over own part people quite rather really same see she should show since so some something still such than that that\'s the their them then there these they thing things think this those though through time to too two under until up us use used using very was way ways we well went were what when where which while who whom why will with within without would year years yes you your event conference session sessions talk talks speaker speakers presentation presented presenter day days today good nice want wanted know said says say'.split(' ')),
  claim: /./u,
  shortest: 10,
  widest: 64,
}
