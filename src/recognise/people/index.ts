import { handle, bareName, nameAndColon } from './name-alone.ts'
import { honorific } from './honorific.ts'
import { iconAndName } from './icon-and-name.ts'
import { introducedInHeading } from './introduced-in-heading.ts'
import { introduction } from './introduction.ts'
import { firstLine } from './first-line.ts'
import { linkedSpeaker } from './linked-speaker.ts'
import { nameAndPost } from './name-and-post.ts'
import { nameBracketed, nameInBrackets } from './name-in-brackets.ts'
import { nameBelow } from './name-below.ts'
import { numberedSpeaker } from './numbered-speaker.ts'
import { possessive, possessiveTalk } from './possessive.ts'
import { programme } from './programme.ts'
import { selfIntroduction } from './self-introduction.ts'
import { signOff } from './sign-off.ts'
import { speakerBelow } from './speaker-below.ts'
import { speakerColonTitle } from './speaker-colon-title.ts'
import { speakerOnTopic } from './speaker-on-topic.ts'
import { speakerLine } from './speaker-line.ts'
import { speakerSentence } from './speaker-sentence.ts'
import { speakerYoruTitle } from './speaker-yoru-title.ts'
import { titleAndBrackets } from './title-and-brackets.ts'
import { titleAndHandle } from './title-and-handle.ts'
import { leadingHandleAndTitle, titleAndTrailingHandle } from './title-beside-handle.ts'
import { titleBelow } from './title-below.ts'
import { titleBy } from './title-by.ts'
import { titleColonSpeaker } from './title-colon-speaker.ts'
import { titleCommaSpeaker } from './title-comma-speaker.ts'
import { speakerDashTitle, titleDashSpeaker } from './title-dash-speaker.ts'
import { titleInBrackets } from './title-in-brackets.ts'
import { titleLabelSpeaker } from './title-label-speaker.ts'
import { titleQuestionSpeaker } from './title-question-speaker.ts'
import { titleSpaceSpeaker } from './title-space-speaker.ts'
import type { Recogniser } from './recogniser.ts'

/** Every way of naming people that is known. Of two that are borne out equally, the first is believed. */
export const recognisers: readonly Recogniser[] = [
  titleAndHandle,
  programme,
  titleLabelSpeaker,
  speakerLine,
  titleBy,
  titleInBrackets,
  titleAndBrackets,
  titleAndTrailingHandle,
  leadingHandleAndTitle,
  speakerBelow,
  titleCommaSpeaker,
  titleQuestionSpeaker,
  titleDashSpeaker,
  speakerDashTitle,
  nameAndPost,
  speakerColonTitle,
  speakerOnTopic,
  titleColonSpeaker,
  titleSpaceSpeaker,
  speakerYoruTitle,
  speakerSentence,
  iconAndName,
  nameBelow,
  firstLine,
  linkedSpeaker,
  titleBelow,
  selfIntroduction,
  numberedSpeaker,
  handle,
  honorific,
  possessiveTalk,
  possessive,
  nameAndColon,
  nameBracketed,
  nameInBrackets,
  introducedInHeading,
  bareName,
  introduction,
  signOff,
]
