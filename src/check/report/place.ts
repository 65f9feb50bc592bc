import type { Place } from '../finding.ts'

/** `pages/akichan.md:34`, as editors and terminals open it. */
export const formatPlace = ({ file, line }: Place): string => line === undefined ? file : `${file}:${line}`
