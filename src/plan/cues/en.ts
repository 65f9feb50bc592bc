import type { Cues } from './cue.ts'

export const english: Cues = {
  passages: [
    { state: 'greeting', pattern: /\b(?:hello|hi (?:everyone|all|there)|my name is|i am an?|i['’]m an?|welcome to)\b/iu, weight: 3 },
    { state: 'greeting', pattern: /\b(?:(?:first|second) time (?:at|attending)|had the opportunity to attend|travell?ed|flew|arrived)\b/iu, weight: 1 },

    { state: 'subject', pattern: /\b(?:in th(?:is|e) (?:talk|session|presentation|workshop|keynote)|th(?:is|e) (?:talk|session|presentation|workshop|keynote)|presented|explained|introduced|talked about|showed|demonstrated)\b/iu, weight: 2 },
    { state: 'subject', pattern: /\b(?:described|discussed|outlined|spoke (?:about|on)|according to|pointed out|mentioned|covered|shared|stressed|argued|gave (?:an?|us|his|her|their)|identified|demo|keynote|experience report)\b/iu, weight: 1.5 },

    { state: 'takeaway', pattern: /\b(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:learn(?:ed|t)|enjoyed|felt|loved|liked|reali[sz]ed|found|noticed)\b|\b(?:impress(?:ed|ive)|great to|inspir(?:ed|ing|ational)|surpris(?:ed|ing)|favou?rite|take ?aways?|lesson|highlight of|glad|worth)\b/iu, weight: 2 },
    { state: 'takeaway', pattern: /\b(?:overall|in my opinion|for me|interesting|reminded|best|recommend|fun|atmosphere)\b/iu, weight: 1 },

    { state: 'next', pattern: /\b(?:next (?:time|year|edition)|going forward|in the future|from now on|looking forward|can['’]t wait)\b/iu, weight: 2 },
    { state: 'next', pattern: /\b(?:(?:i|we)(?: will|['’]ll| want to| would like to|['’]d like to| hope to| plan to| intend to)|going to (?:try|use|look)|keep in mind|try (?:it |this )?out)\b/iu, weight: 1.5 },
  ],
  headings: [
    { state: 'takeaway', pattern: /impression|takeaway|thoughts|lessons?|learn|conclusion|summary|wrap/iu },
    { state: 'next', pattern: /\bnext\b|future|outlook/iu },
    { state: 'subject', pattern: /session|talk|presentation|keynote|overview/iu },
  ],
  event: /\b(?:events?|venue|conference|meetup|summit|workshops?|hackathon|talks?|sessions?|keynotes?|speakers?|attend\w*|held|took place|organi[sz]ed|organi[sz]ers?|sponsors?|participants?|community|communities|hosted|agenda|theme|tracks?|editions?|annual)\b/iu,
}
