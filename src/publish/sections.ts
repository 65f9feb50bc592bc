import type { SourceSlide } from '../check/evidence.ts'

/** A deck's sections: slides in a row that come from one file of pages. Who speaks has one, or what it is about. */
export const sectionsOf = (slides: SourceSlide[]): SourceSlide[][] => slides.reduce<SourceSlide[][]>((all, slide) => {
  const section = all.at(-1)
  if (section?.[0]?.at.file === slide.at.file) section.push(slide)
  else all.push([slide])
  return all
}, [])
