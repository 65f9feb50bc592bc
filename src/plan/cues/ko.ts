import type { Cues } from './cue.ts'

export const korean: Cues = {
  passages: [
    { state: 'greeting', pattern: /안녕하세요|반갑습니다|처음 뵙|자기소개|(?:저는|제 이름은) .{0,100}입니다/u, weight: 3 },

    { state: 'subject', pattern: /(?:이번|이|본)\s?(?:발표|세션|강연|세미나)|발표(?:해|하|를|에서)|주제/u, weight: 2 },
    { state: 'subject', pattern: /설명|소개(?:해|하|를)|공유|진행(?:해|하|되)|다루|다뤘|말씀해|이야기해|만들|구현|목표로|프로젝트/u, weight: 1.5 },

    { state: 'takeaway', pattern: /느꼈|느낀|느낌|배웠|배운|배울|인상|감동|기뻤|좋았|재미|재밌|유익|깨달|즐거|뿌듯|아쉬|도움이|알게 되|뜻\s?깊|설레/u, weight: 1.5 },
    { state: 'takeaway', pattern: /생각(?:했|합|이 들)|것 같|개인적으로|현장/u, weight: 1 },

    { state: 'next', pattern: /다음\s?(?:에|번|기수|행사)|앞으로|내년|향후/u, weight: 2.5 },
    { state: 'next', pattern: /예정|계획|고 싶|겠습니다|기대(?:하|해|합|됩)|해보려|도전/u, weight: 1.5 },
  ],
  headings: [
    { state: 'takeaway', pattern: /후기|소감|느낀|배운|회고|정리|마무리/u },
    { state: 'next', pattern: /앞으로|다음|계획/u },
    { state: 'subject', pattern: /발표|세션|소개|강연/u },
  ],
  event: /행사|장소|세미나|컨퍼런스|콘퍼런스|밋업|워크숍|워크샵|해커톤|커뮤니티|개최|주최|진행|참석|참가|발표|세션|주제|\d\s?(?:명|회|일간)/u,
}
