import type { Cues } from './cue.ts'

export const chinese: Cues = {
  passages: [
    { state: 'greeting', pattern: /大家好|你好|您好|我叫|自我介绍|初次见面/u, weight: 3 },

    { state: 'subject', pattern: /(?:这次|本次|这场|本场|该)(?:演讲|分享|讲座|会议|发表)|演讲(?:介绍|内容|主题)/u, weight: 2 },
    { state: 'subject', pattern: /介绍|讲解|讲述|讲了|演示|讨论|展示|说明|主题|提到|分享了/u, weight: 1.5 },

    { state: 'takeaway', pattern: /学到|学会|感受|印象|收获|启发|感到|体会|意识到|开心|高兴|受益|有趣|惊喜|感动|值得/u, weight: 1.5 },
    { state: 'takeaway', pattern: /觉得|对我来说|个人|现场/u, weight: 1 },

    { state: 'next', pattern: /下次|明年|今后|以后|未来|接下来/u, weight: 2.5 },
    { state: 'next', pattern: /希望|打算|计划|期待|想要|继续/u, weight: 1.5 },
  ],
  headings: [
    { state: 'takeaway', pattern: /感想|总结|收获|感受|心得/u },
    { state: 'next', pattern: /今后|未来|下一步|展望|计划/u },
    { state: 'subject', pattern: /演讲|分享|介绍|议题|内容/u },
  ],
  event: /大会|会场|會場|会议|會議|活动|活動|峰会|峰會|沙龙|沙龍|论坛|論壇|工作坊|社区|社群|举办|舉辦|召开|主办|主辦|参加|參加|演讲|演講|分享|主题|主題|\d\s?(?:人|名|位|届|屆|天)/u,
}
